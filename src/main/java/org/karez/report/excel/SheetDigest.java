package org.karez.report.excel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of one sheet's content, built cell by cell, row by row and from left to
 * right.
 */
final class SheetDigest {

	/** Row and column take five bytes, the kind of text and the end one each. */
	private static final int FRAME = 7;

	private final MessageDigest digest;

	/** What the digest takes at once: its single bytes are dear. */
	private final byte[] pending = new byte[1 << 12];

	private int length;

	SheetDigest() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Adds a filled cell.
	 * @param row its row, from 0
	 * @param column its column, from 0
	 * @param content its content in its fixed form
	 */
	void add(int row, int column, String content) {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		begin(row, column, bytes.length);
		end(bytes);
	}

	/**
	 * Adds a cell filled with text.
	 * @param row its row, from 0
	 * @param column its column, from 0
	 * @param text the text in UTF-8
	 */
	void addText(int row, int column, byte[] text) {
		begin(row, column, text.length);
		this.pending[this.length++] = CellContent.TEXT;
		end(text);
	}

	private void begin(int row, int column, int more) {
		if (this.length + FRAME + more > this.pending.length) {
			flush();
		}
		this.pending[this.length++] = (byte) (row >> 16);
		this.pending[this.length++] = (byte) (row >> 8);
		this.pending[this.length++] = (byte) row;
		this.pending[this.length++] = (byte) (column >> 8);
		this.pending[this.length++] = (byte) column;
	}

	private void end(byte[] content) {
		if (this.length + content.length < this.pending.length) {
			System.arraycopy(content, 0, this.pending, this.length, content.length);
			this.length += content.length;
		}
		else {
			flush();
			this.digest.update(content);
		}
		this.pending[this.length++] = 0;
	}

	private void flush() {
		this.digest.update(this.pending, 0, this.length);
		this.length = 0;
	}

	/** 64 hex digits; nothing may be added afterwards. */
	String hex() {
		flush();
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
