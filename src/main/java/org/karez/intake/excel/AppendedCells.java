package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellReference;

/**
 * Copies the XML of a worksheet and puts cells behind those of its rows. It looks at tags
 * only, as bytes: what it adds is plain ASCII, so the encoding does not matter.
 */
final class AppendedCells {

	private static final int LONGEST = 32_767;

	/** Optional notes on how wide the sheet and its rows are, which no longer hold. */
	private static final Pattern SPANS = Pattern.compile("\\s+spans=(\"[^\"]*\"|'[^']*')");

	private static final Pattern NUMBER = Pattern.compile("\\sr=[\"'](\\d{1,9})[\"']");

	private final InputStream in;

	private final OutputStream out;

	private final int first;

	private final IntFunction<List<String>> cells;

	private String prefix = "";

	private boolean rows;

	private int row;

	/**
	 * @param in the worksheet
	 * @param out takes it
	 * @param first the column of the first cell added, from 0
	 * @param cells the texts added to a row, from 1
	 */
	AppendedCells(InputStream in, OutputStream out, int first, IntFunction<List<String>> cells) {
		this.in = in;
		this.out = out;
		this.first = first;
		this.cells = cells;
	}

	void copy() throws IOException {
		for (int c = this.in.read(); c >= 0; c = this.in.read()) {
			if (c == '<') {
				tag(readTag());
			}
			else {
				this.out.write(c);
			}
		}
	}

	/** A tag without its brackets, a comment or a stretch of raw text whole. */
	private String readTag() throws IOException {
		StringBuilder tag = new StringBuilder();
		int quote = 0;
		for (int c = this.in.read(); c >= 0; c = this.in.read()) {
			boolean raw = tag.length() > 1 && tag.charAt(0) == '!';
			if (c == '>' && quote == 0 && (!raw || ended(tag))) {
				return tag.toString();
			}
			tag.append((char) c);
			if (!raw && (c == '"' || c == '\'')) {
				quote = (quote == 0) ? c : (quote == c) ? 0 : quote;
			}
		}
		return tag.toString();
	}

	private static boolean ended(StringBuilder tag) {
		int length = tag.length();
		return tag.indexOf("!--") != 0 && tag.indexOf("![CDATA[") != 0
				|| tag.indexOf("!--") == 0 && length > 4 && tag.substring(length - 2).equals("--")
				|| tag.indexOf("![CDATA[") == 0 && tag.substring(length - 2).equals("]]");
	}

	private void tag(String tag) throws IOException {
		boolean closing = tag.startsWith("/");
		boolean empty = tag.endsWith("/");
		String name = tag.substring(closing ? 1 : 0).split("[\\s/]", 2)[0];
		String local = name.substring(name.indexOf(':') + 1);
		if (local.equals("sheetData")) {
			this.rows = !closing && !empty;
			this.prefix = name.substring(0, name.indexOf(':') + 1);
		}
		if (local.equals("dimension") && empty) {
			return;
		}
		if (!this.rows || !local.equals("row")) {
			write("<" + tag + ">");
		}
		else if (closing) {
			write(added() + "<" + tag + ">");
		}
		else {
			begin(tag, empty, name);
		}
	}

	private void begin(String tag, boolean empty, String name) throws IOException {
		Matcher number = NUMBER.matcher(tag);
		this.row = Math.max(this.row + 1, number.find() ? Integer.parseInt(number.group(1)) : 0);
		String kept = SPANS.matcher(tag).replaceFirst("");
		String added = empty ? added() : "";
		write(added.isEmpty() ? "<" + kept + ">"
				: "<" + kept.substring(0, kept.length() - 1) + ">" + added + "</" + name + ">");
	}

	private String added() {
		StringBuilder added = new StringBuilder();
		List<String> texts = this.cells.apply(this.row);
		for (int i = 0; i < texts.size(); i++) {
			if (!texts.get(i).isEmpty()) {
				String place = CellReference.convertNumToColString(this.first + i) + this.row;
				added.append('<').append(this.prefix).append("c r=\"").append(place).append("\" t=\"inlineStr\"><");
				added.append(this.prefix).append("is><").append(this.prefix).append("t xml:space=\"preserve\">");
				escape(texts.get(i), added);
				added.append("</").append(this.prefix).append("t></").append(this.prefix).append("is></");
				added.append(this.prefix).append("c>");
			}
		}
		return added.toString();
	}

	private static void escape(String text, StringBuilder into) {
		text.codePoints().limit(LONGEST).forEach((c) -> {
			if (c < 0x20 && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF) {
				into.append('?');
			}
			else if (c > 0x7E || c == '<' || c == '>' || c == '&') {
				into.append("&#").append(c).append(';');
			}
			else {
				into.append((char) c);
			}
		});
	}

	private void write(String text) throws IOException {
		this.out.write(text.getBytes(StandardCharsets.ISO_8859_1));
	}

}
