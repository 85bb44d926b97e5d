package org.karez.casework;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Documents on file, with their bytes.
 */
public interface Documents {

	/**
	 * What somebody says of a document when they put it on file.
	 *
	 * @param supplier whom it is about
	 * @param type which document of the evidence file it is, by id
	 * @param group the group customs counts it to
	 * @param title what it is called
	 * @param issuer who issued it
	 * @param dated the day it bears
	 * @param proves what it proves
	 * @param fileName its file's name
	 */
	record Label(SupplierKey supplier, String type, DocumentGroup group, String title, String issuer,
			@Nullable LocalDate dated, String proves, String fileName) {

	}

	/**
	 * Puts a document on file.
	 * @param label what is said of it
	 * @param content its bytes
	 * @param by who puts it there
	 * @return the document with its digest
	 */
	Document add(Label label, byte[] content, String by);

	Optional<Document> find(String id);

	/**
	 * The bytes of a document.
	 * @throws IllegalStateException where they no longer have the digest they were filed
	 * with
	 */
	byte[] content(Document document);

}
