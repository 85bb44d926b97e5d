package org.karez.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.karez.intake.csv.CsvGrid;
import org.karez.intake.excel.OldWorkbook;
import org.karez.intake.excel.Workbooks;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.ods.OdsGrid;

/**
 * Tells a file's format by its first bytes, whatever its name says, and opens it.
 */
final class Opening {

	private static final int HEAD = 4096;

	private Opening() {
	}

	static Grid open(Path file, ReadOptions options, Limits limits) throws IOException {
		return open(file, options, limits, false);
	}

	static Grid ofMember(Path copy, ReadOptions options, Limits limits) throws IOException {
		return open(copy, options, limits, true);
	}

	private static Grid open(Path file, ReadOptions options, Limits limits, boolean member) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new RefusedFileException("The file is empty", "", "Send it again, or save the list anew");
		}
		if (size > limits.fileBytes()) {
			throw new RefusedFileException("The file is larger than " + (limits.fileBytes() >> 20) + " MB", "",
					"Split it, or raise the limit on size");
		}
		byte[] head = head(file);
		if (compound(head)) {
			return Workbooks.ofCompoundFile(file, options.password(), limits);
		}
		if (Signature.starts(head, 'P', 'K', 3, 4) || Signature.starts(head, 'P', 'K', 5, 6)) {
			return packed(file, options, limits, member);
		}
		OldWorkbook.refuse(head);
		Signature.refuse(head, options.charset() == null);
		return CsvGrid.open(file, options.charset(), options.delimiter(), limits);
	}

	/** Whether a file is of the kind that old and locked workbooks are. */
	static boolean compound(Path file) throws IOException {
		return compound(head(file));
	}

	private static boolean compound(byte[] head) {
		return Signature.starts(head, 0xD0, 0xCF, 0x11, 0xE0);
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		}
	}

	private static Grid packed(Path file, ReadOptions options, Limits limits, boolean member) throws IOException {
		boolean office;
		boolean open;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			office = zip.getEntry("[Content_Types].xml") != null;
			Prologues.check(zip);
			open = zip.getEntry("content.xml") != null && zip.getEntry("META-INF/manifest.xml") != null;
		}
		catch (ZipException ex) {
			throw new RefusedFileException("The file is packed, but damaged or cut short", "",
					"Send it again from the original");
		}
		if (office) {
			return Workbooks.ofPackage(file, limits);
		}
		if (!open && member) {
			throw new RefusedFileException("This is a ZIP inside the ZIP", "", "Unpack it first");
		}
		return open ? OdsGrid.open(file, limits) : ZipGrid.open(file, options, limits);
	}

}
