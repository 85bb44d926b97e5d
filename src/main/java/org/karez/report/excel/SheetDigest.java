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

	private final MessageDigest digest;

	private final byte[] place = new byte[5];

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
		this.place[0] = (byte) (row >> 16);
		this.place[1] = (byte) (row >> 8);
		this.place[2] = (byte) row;
		this.place[3] = (byte) (column >> 8);
		this.place[4] = (byte) column;
		this.digest.update(this.place);
		this.digest.update(bytes);
		this.digest.update((byte) 0);
	}

	/** 64 hex digits; nothing may be added afterwards. */
	String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
