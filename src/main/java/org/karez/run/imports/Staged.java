package org.karez.run.imports;

/**
 * What reading a file came to.
 *
 * @param accepted rows that became suppliers
 * @param rejected rows that did not
 * @param understanding what was made of the file, as JSON
 * @param layout how its rows are kept, as JSON
 */
public record Staged(int accepted, int rejected, String understanding, String layout) {

}
