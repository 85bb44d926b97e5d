package org.karez.report.excel;

/**
 * How high a row must be for its sentences: not every spreadsheet program finds out by
 * itself.
 */
final class RowHeight {

	static final float ONE_LINE = 15;

	private static final float NEXT_LINE = 13.5f;

	private static final int MOST_LINES = 29;

	/** From here on a sign is as wide as two Latin ones. */
	private static final char WIDE = '\u1100';

	private RowHeight() {
	}

	/**
	 * How many lines a text takes.
	 * @param text the text
	 * @param width the column's width in characters
	 * @return at least one
	 */
	static int lines(String text, int width) {
		if (text.length() * 2 <= width && text.indexOf('\n') < 0) {
			return 1;
		}
		int lines = 1;
		int used = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			used += (c >= WIDE) ? 2 : 1;
			if (c == '\n' || used > width) {
				lines++;
				used = (c == '\n') ? 0 : wordBefore(text, i, width);
			}
		}
		return Math.min(lines, MOST_LINES);
	}

	/** The begun word that moves to the next line. */
	private static int wordBefore(String text, int at, int width) {
		int begin = text.lastIndexOf(' ', at);
		int moved = at - begin;
		return (begin >= 0 && moved < width / 2) ? moved : 1;
	}

	static float points(int lines) {
		return ONE_LINE + (lines - 1) * NEXT_LINE;
	}

}
