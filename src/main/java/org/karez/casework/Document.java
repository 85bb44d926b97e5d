package org.karez.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A document on file for a supplier.
 *
 * @param id its number
 * @param supplier whom it is about
 * @param type which document of the evidence file it is, by id
 * @param group the group customs counts it to
 * @param title what it is called
 * @param issuer who issued it
 * @param dated the day it bears
 * @param proves what it proves, in plain words
 * @param fileName its file's name as uploaded
 * @param size in bytes
 * @param sha256 the digest of its bytes
 * @param by who put it on file
 * @param at when
 */
public record Document(String id, SupplierKey supplier, String type, DocumentGroup group, String title, String issuer,
		@Nullable LocalDate dated, String proves, String fileName, long size, String sha256, String by, Instant at) {

	public Document {
		Objects.requireNonNull(supplier);
		Objects.requireNonNull(group);
		if (title.isBlank() || proves.isBlank()) {
			throw new IllegalArgumentException("A document on file says what it is and what it proves");
		}
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("A document's digest is 64 hex digits");
		}
	}

}
