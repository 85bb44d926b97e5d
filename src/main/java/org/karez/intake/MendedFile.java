package org.karez.intake;

import java.nio.file.Path;

/**
 * A workbook in which rejected rows of a list were mended.
 *
 * @param file where it lies
 * @param name what it was called when it was sent
 */
public record MendedFile(Path file, String name) {

}
