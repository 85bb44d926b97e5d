package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.karez.intake.Intake;
import org.karez.intake.MappedColumn;
import org.karez.intake.ReadOptions;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.returned.RejectedWorkbook;

/**
 * What a workbook of rejected rows says of the list it belongs to.
 *
 * @param list the list's number
 * @param digest the beginning of the digest of the list's file
 */
record MendingMark(long list, String digest) {

	/** Rejected rows are few; looking into every large list would only cost time. */
	private static final long LARGEST = 32L << 20;

	private static final Pattern MARK = Pattern.compile("(\\d{1,18})/([0-9a-f]{12})");

	static String of(Import list) {
		return list.id() + "/" + list.sha256().substring(0, 12);
	}

	static Optional<MendingMark> in(Intake intake, Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			return Optional.empty();
		}
		try {
			return intake.understand(file, ReadOptions.none())
				.mapping()
				.columns()
				.stream()
				.filter((column) -> column.header().equals(RejectedWorkbook.LIST))
				.map(MappedColumn::samples)
				.flatMap((samples) -> samples.stream().limit(1))
				.map(MARK::matcher)
				.filter(Matcher::matches)
				.map((mark) -> new MendingMark(Long.parseLong(mark.group(1)), mark.group(2)))
				.findFirst();
		}
		catch (RefusedFileException ex) {
			// Whoever reads it as a list will say why it cannot be read.
			return Optional.empty();
		}
	}

}
