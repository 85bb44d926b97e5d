package org.karez.run.imports;

/**
 * Tells whether a list's report was signed off, after which nothing may join the list.
 */
@FunctionalInterface
public interface Finality {

	boolean isFinal(Import list);

}
