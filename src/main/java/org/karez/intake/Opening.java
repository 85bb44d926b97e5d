package org.karez.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.karez.intake.csv.CsvGrid;
import org.karez.intake.excel.XlsGrid;
import org.karez.intake.excel.XlsxGrid;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.RefusedFileException;

/**
 * Tells a file's format by its first bytes, whatever its name says, and opens it.
 */
final class Opening {

	private static final int HEAD = 8;

	private Opening() {
	}

	static Grid open(Path file, ReadOptions options, Limits limits) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new RefusedFileException("The file is empty", "", "Send it again, or save the list anew");
		}
		if (size > limits.fileBytes()) {
			throw new RefusedFileException("The file is larger than " + (limits.fileBytes() >> 20) + " MB", "",
					"Split it, or raise the limit on size");
		}
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(HEAD);
		}
		if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
			return XlsGrid.open(file, limits);
		}
		if (starts(head, 'P', 'K', 3, 4)) {
			return XlsxGrid.open(file, limits);
		}
		return CsvGrid.open(file, options.charset(), options.delimiter(), limits);
	}

	private static boolean starts(byte[] head, int... signature) {
		for (int i = 0; i < signature.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

}
