package org.karez.intake;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.TextForm;

/**
 * What is known of a file before it is read.
 *
 * @param reading what a person says about this file
 * @param known what people said about earlier files, by the fingerprint of their header
 * row
 * @param password opens a protected workbook; empty for none
 * @param displayName the file's name as reports give it; empty for its own
 */
public record ReadOptions(Reading reading, Map<String, KnownLayout> known, String password, String displayName) {

	public ReadOptions {
		Objects.requireNonNull(reading);
		Objects.requireNonNull(password);
		Objects.requireNonNull(displayName);
		known = Map.copyOf(known);
	}

	/** Everything is found out. */
	public static ReadOptions none() {
		return of(Reading.none());
	}

	public static ReadOptions of(Reading reading) {
		return new ReadOptions(reading, Map.of(), "", "");
	}

	public ReadOptions named(String name) {
		return new ReadOptions(this.reading, this.known, this.password, name);
	}

	public ReadOptions knowing(Map<String, KnownLayout> layouts) {
		return new ReadOptions(this.reading, layouts, this.password, this.displayName);
	}

	public ReadOptions opened(String word) {
		return new ReadOptions(this.reading, this.known, word, this.displayName);
	}

	/** The same for a text that holds one value a line. */
	ReadOptions uncut() {
		Reading whole = new Reading(this.reading.encoding(), TextForm.NONE, this.reading.sheet(),
				this.reading.headerRow(), this.reading.columns());
		return new ReadOptions(whole, this.known, this.password, this.displayName);
	}

	@Nullable Charset charset() {
		return this.reading.encoding();
	}

	@Nullable Character delimiter() {
		return this.reading.delimiter();
	}

	/** The options without the password, so that no log shows it. */
	@Override
	public String toString() {
		return "ReadOptions[" + this.reading + "]";
	}

}
