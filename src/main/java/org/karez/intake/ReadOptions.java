package org.karez.intake;

import java.nio.charset.Charset;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a file; whatever is null is found out.
 *
 * @param charset the encoding of a text file
 * @param delimiter the character between values of a text file
 * @param sheet the sheet to read
 * @param mapping what the columns mean
 * @param password opens a protected workbook; empty for none
 * @param displayName the file's name as reports give it; empty for its own
 */
public record ReadOptions(@Nullable Charset charset, @Nullable Character delimiter, @Nullable String sheet,
		@Nullable ColumnMapping mapping, String password, String displayName) {

	public ReadOptions {
		Objects.requireNonNull(password);
		Objects.requireNonNull(displayName);
	}

	/** Everything is found out. */
	public static ReadOptions none() {
		return new ReadOptions(null, null, null, null, "", "");
	}

	public ReadOptions named(String name) {
		return new ReadOptions(this.charset, this.delimiter, this.sheet, this.mapping, this.password, name);
	}

	public ReadOptions mapped(@Nullable ColumnMapping other) {
		return new ReadOptions(this.charset, this.delimiter, this.sheet, other, this.password, this.displayName);
	}

	/** The options without the password, so that no log shows it. */
	@Override
	public String toString() {
		return "ReadOptions[charset=" + this.charset + ", delimiter=" + this.delimiter + ", sheet=" + this.sheet + "]";
	}

}
