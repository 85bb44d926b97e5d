package org.karez.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The words for goods of the priority sectors, data of {@code seeds/goods}.
 *
 * @param words the words
 */
public record ProductWords(List<ProductWord> words) {

	public ProductWords {
		words = List.copyOf(words);
	}

	/**
	 * Loads the words.
	 * @param folder the folder {@code seeds/goods}
	 * @return the words
	 * @throws org.karez.tables.BrokenTableException where the table is missing or broken
	 */
	public static ProductWords load(Path folder) {
		return new ProductWords(
				Table.read(folder.resolve("product_words.csv"), "sector", "relation", "english", "chinese", "excludes")
					.rows()
					.stream()
					.map(ProductWords::word)
					.toList());
	}

	private static ProductWord word(Row row) {
		List<String> words = new ArrayList<>(row.list("english"));
		words.addAll(row.list("chinese"));
		return new ProductWord(row.required("sector"), "CORE".equals(row.required("relation")), words,
				row.list("excludes"), row.required("source"));
	}

}
