package org.karez.report.html;

/**
 * Text that stays text in a page.
 */
final class Html {

	private Html() {
	}

	static String text(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\'' -> out.append("&#39;");
				default -> out.append((c < ' ' && c != '\n') ? '\uFFFD' : c);
			}
		}
		return out.toString();
	}

}
