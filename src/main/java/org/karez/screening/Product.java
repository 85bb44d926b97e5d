package org.karez.screening;

/**
 * Goods of a priority sector named in a text.
 *
 * @param sector the sector's id
 * @param core whether they are the sector's own
 * @param matched the words as the cell has them
 * @param source the word's source
 */
record Product(String sector, boolean core, String matched, String source) {

}
