package org.karez.intake.csv;

/**
 * A quotation mark encloses a value only at the value's beginning; elsewhere, as in
 * {@code 5" pipe}, it is a sign like any other. Lines with such signs are written again
 * in the form that says so.
 */
final class StrayQuotes {

	private StrayQuotes() {
	}

	/**
	 * Puts values with stray quotation marks in quotation marks.
	 * @param line a line that begins a record and holds a quotation mark
	 * @param delimiter the character between values
	 * @return the line, the same where it needs nothing
	 */
	static String enclosed(String line, char delimiter) {
		StringBuilder written = null;
		int start = 0;
		while (start <= line.length()) {
			int open = firstSign(line, start);
			boolean quoted = open < line.length() && line.charAt(open) == '"';
			int end = quoted ? closing(line, open, delimiter) : line.indexOf(delimiter, start);
			if (quoted && end < 0) {
				return (written == null) ? line : written.append(line, start, line.length()).toString();
			}
			end = (end < 0) ? line.length() : end;
			int mark = quoted ? -1 : line.indexOf('"', start);
			if (written == null && mark >= 0 && mark < end) {
				written = new StringBuilder(line.length() + 8).append(line, 0, start);
			}
			if (written != null) {
				append(written, line.substring(start, end), mark >= 0 && mark < end);
				written.append((end < line.length()) ? String.valueOf(delimiter) : "");
			}
			start = end + 1;
		}
		return (written == null) ? line : written.toString();
	}

	private static void append(StringBuilder written, String value, boolean stray) {
		written.append(stray ? '"' + value.replace("\"", "\"\"") + '"' : value);
	}

	private static int firstSign(String line, int start) {
		int at = start;
		while (at < line.length() && line.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

	/** The place after an enclosed value, -1 where it goes on in the next line. */
	private static int closing(String line, int open, char delimiter) {
		for (int i = open + 1; i < line.length(); i++) {
			if (line.charAt(i) == '"') {
				if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
					i++;
				}
				else {
					int next = line.indexOf(delimiter, i);
					return (next < 0) ? line.length() : next;
				}
			}
		}
		return -1;
	}

}
