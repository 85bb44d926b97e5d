package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.karez.intake.grid.RefusedFileException;

/**
 * Workbooks older than Excel 97 are refused by the name of their version: half of them
 * could be read, and half is worse than none.
 */
public final class OldWorkbook {

	private static final int BEGIN = 0x09;

	private static final int BIFF5 = 0x0500;

	private OldWorkbook() {
	}

	/** Refuses a compound file whose workbook is of Excel 5 or 95. */
	static void refuse(DirectoryNode root) throws IOException {
		if (root.hasEntryCaseInsensitive("Workbook")) {
			try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
				refuse(in.readNBytes(6));
			}
		}
		else if (root.hasEntryCaseInsensitive("Book")) {
			throw refused("Excel 5.0 or 95");
		}
		else {
			throw new RefusedFileException("This is " + kind(root) + ", not a workbook", "",
					"Copy the list into a spreadsheet and save it as .xlsx");
		}
	}

	private static String kind(DirectoryNode root) {
		if (root.hasEntryCaseInsensitive("WordDocument")) {
			return "a Word document";
		}
		if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
			return "a PowerPoint presentation";
		}
		return root.hasEntryCaseInsensitive("__properties_version1.0") ? "an Outlook message"
				: "a document of another program";
	}

	/**
	 * Refuses bytes that begin a workbook of Excel 2 to 95.
	 * @param head a file's or stream's first bytes
	 */
	public static void refuse(byte[] head) {
		if (head.length < 6 || head[0] != BEGIN) {
			return;
		}
		int version = (head[4] & 0xFF) | (head[5] & 0xFF) << 8;
		switch (head[1]) {
			case 0 -> throw refused("Excel 2");
			case 2 -> throw refused("Excel 3");
			case 4 -> throw refused("Excel 4");
			case 8 -> {
				if (version == BIFF5) {
					throw refused("Excel 5.0 or 95");
				}
			}
			default -> {
			}
		}
	}

	private static RefusedFileException refused(String version) {
		return new RefusedFileException("This is a workbook of " + version + ", older than Excel 97", "",
				"Open it in a spreadsheet program and save it as .xlsx");
	}

}
