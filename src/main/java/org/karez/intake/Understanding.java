package org.karez.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.TextForm;

/**
 * What was made of a file before its rows are read: shown to the officer, who may correct
 * it.
 *
 * @param file the file's name
 * @param digest the SHA-256 of its bytes: the same file is recognised when it comes again
 * @param format its format in words, for instance {@code XLSX}
 * @param encoding its encoding, or null where the format has none
 * @param delimiter the word for the character between values, or null where the format
 * has none
 * @param sheets the names of its sheets
 * @param mapping the sheet chosen, its header row and columns
 * @param also further sheets laid out alike, which are read after it
 * @param linked sheets that say more of the suppliers and are joined to them
 * @param known what a person said about the same header row before, or null
 * @param warnings what the officer should look at, each a sentence
 * @param notes what the officer may like to know, each a sentence
 */
public record Understanding(String file, String digest, String format, @Nullable String encoding,
		@Nullable String delimiter, List<String> sheets, ColumnMapping mapping, List<ColumnMapping> also,
		List<ColumnMapping> linked, @Nullable KnownLayout known, List<String> warnings, List<String> notes) {

	public Understanding {
		Objects.requireNonNull(file);
		Objects.requireNonNull(mapping);
		sheets = List.copyOf(sheets);
		also = List.copyOf(also);
		linked = (linked != null) ? List.copyOf(linked) : List.of();
		warnings = List.copyOf(warnings);
		notes = (notes != null) ? List.copyOf(notes) : List.of();
	}

	/** The character between values, a comma where the format has none. */
	public char delimiterSign() {
		char sign = (this.delimiter != null) ? TextForm.delimiter(this.delimiter) : ',';
		return (sign != TextForm.NONE) ? sign : ',';
	}

	/** What was read and how, in one sentence. */
	public String inWords() {
		StringBuilder words = new StringBuilder("The input was read as ").append(this.format);
		if (this.encoding != null) {
			words.append(" in ").append(this.encoding);
		}
		mappings().forEach((each) -> words.append(sheet(each)).append("header in row ").append(each.headerRow()));
		this.linked.forEach((each) -> words.append(sheet(each)).append("joined to the suppliers"));
		return words.append('.').toString();
	}

	private static String sheet(ColumnMapping mapping) {
		return mapping.sheet().isEmpty() ? ", " : ", sheet “" + mapping.sheet() + "” ";
	}

	/** All sheets that are read, in the order of reading. */
	public List<ColumnMapping> mappings() {
		return Stream.concat(Stream.of(this.mapping), this.also.stream()).toList();
	}

}
