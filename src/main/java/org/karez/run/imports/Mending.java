package org.karez.run.imports;

import java.time.Instant;

/**
 * A workbook of rejected rows that was mended and handed in for its list.
 *
 * @param list the list
 * @param number which mending of the list, from 1
 * @param fileName the workbook's own name
 * @param sha256 its digest
 * @param sentBy who sent it
 * @param sentAt when
 */
public record Mending(long list, int number, String fileName, String sha256, String sentBy, Instant sentAt) {

}
