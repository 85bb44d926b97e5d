package org.karez.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.karez.intake.grid.RefusedFileException;

/**
 * Tells files that are no lists by their first bytes.
 */
final class Signature {

	private static final String SAVE = "Copy the list into a spreadsheet and save it as .xlsx or .csv";

	private Signature() {
	}

	static boolean starts(byte[] head, int... signature) {
		for (int i = 0; i < signature.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Refuses what is no delimited text.
	 * @param head the file's first bytes
	 * @param mayBeWide whether zero bytes may stem from a wide encoding
	 */
	static void refuse(byte[] head, boolean mayBeWide) {
		refuse(head, "a PDF document", '%', 'P', 'D', 'F');
		refuse(head, "a picture", 0x89, 'P', 'N', 'G');
		refuse(head, "a picture", 0xFF, 0xD8, 0xFF);
		refuse(head, "a picture", 'G', 'I', 'F', '8');
		refuse(head, "a GZIP archive", 0x1F, 0x8B);
		refuse(head, "a 7-Zip archive", '7', 'z', 0xBC, 0xAF);
		refuse(head, "a RAR archive", 'R', 'a', 'r', '!');
		refuse(head, "an RTF document", '{', '\\', 'r', 't', 'f');
		markup(head);
		String other = OtherTexts.kind(head);
		if (!other.isEmpty()) {
			throw new RefusedFileException("This is " + other + ", not a spreadsheet", "", SAVE);
		}
		if (mayBeWide && binary(head)) {
			throw new RefusedFileException("This is neither text nor a workbook", "", SAVE);
		}
	}

	private static void refuse(byte[] head, String what, int... signature) {
		if (starts(head, signature)) {
			throw new RefusedFileException("This is " + what + ", not a spreadsheet", "", SAVE);
		}
	}

	private static void markup(byte[] head) {
		String text = new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "")
			.replace("\0", "")
			.strip()
			.toLowerCase(Locale.ROOT);
		if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")
				|| text.startsWith("<") && text.contains("<html")) {
			throw new RefusedFileException("This is a web page (HTML), whatever its name ends in", "",
					"Open it in a spreadsheet program and save it as .xlsx");
		}
		if (text.startsWith("<") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			throw new RefusedFileException("This is a workbook in the XML form of Excel 2003", "",
					"Open it in a spreadsheet program and save it as .xlsx");
		}
		if (text.startsWith("<?xml") || text.startsWith("<") && text.contains("</")) {
			throw new RefusedFileException("This is XML, not a spreadsheet", "", SAVE);
		}
		if (text.matches("(?s)(\\{\\s*\"|\\[\\s*[\\[{\"]).*")) {
			throw new RefusedFileException("This is JSON, not a spreadsheet", "",
					"Send it to the check interface, or save the list as .csv");
		}
	}

	/** Text has no control characters; wide encodings have zero bytes at even steps. */
	private static boolean binary(byte[] head) {
		int control = 0;
		int zeros = 0;
		for (byte each : head) {
			zeros += (each == 0) ? 1 : 0;
			control += (each > 0 && each < 32 && "\t\n\r\f\u001B\u000E\u000F".indexOf(each) < 0) ? 1 : 0;
		}
		boolean marked = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || starts(head, 0, 0, 0xFE, 0xFF);
		return !marked && control * 20 > head.length || !marked && zeros > 0 && control > 2;
	}

}
