package org.karez.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How well detection did on one slice of a labelled set.
 *
 * @param set the set, named after its file
 * @param slice the part of the set: a language, a source, a cut-off
 * @param rows how many labelled rows it has
 * @param precision right hits among all hits, or null where the slice cannot tell
 * @param recall hits among all that should be hit, or null where the slice cannot tell
 * @param f1 the harmonic mean of both, or null where one is missing
 */
public record Measure(String set, String slice, int rows, @Nullable Double precision, @Nullable Double recall,
		@Nullable Double f1) {

}
