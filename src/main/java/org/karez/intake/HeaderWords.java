package org.karez.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The words headers are made of and the concept each stands for. Longer words are heard
 * before the shorter ones inside them.
 */
final class HeaderWords {

	private static final String FILLER = "filler";

	/** What a word may end in behind its stem, as in the plural. */
	private static final String ENDING = "ending";

	/** Stands where a word was heard, so that no other is heard in its letters. */
	private static final char HEARD = '\u0001';

	private final List<Word> words;

	private final Set<String> endings;

	private HeaderWords(List<Word> words, Set<String> endings) {
		this.words = words;
		this.endings = endings;
	}

	static HeaderWords load(Path folder) {
		Map<String, Set<String>> concepts = new LinkedHashMap<>();
		Set<String> endings = new HashSet<>();
		for (Path file : files(folder)) {
			for (Row row : Table.read(file, "concept", "words").rows()) {
				if (row.required("concept").equals(ENDING)) {
					endings.addAll(row.list("words"));
					continue;
				}
				for (String written : row.list("words")) {
					String pattern = Word.pattern(row.required("concept"), written);
					concepts.computeIfAbsent(pattern, (ignored) -> new TreeSet<>()).add(row.required("concept"));
				}
			}
		}
		return new HeaderWords(concepts.entrySet()
			.stream()
			.map((entry) -> new Word(entry.getKey(), Set.copyOf(entry.getValue())))
			.sorted(Comparator.comparingInt((Word word) -> -word.pattern().length()))
			.toList(), endings);
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((each) -> each.toString().endsWith(".csv")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Heard hear(HeaderText header) {
		StringBuilder text = new StringBuilder(header.words());
		Set<String> concepts = new HashSet<>();
		int letters = letters(text);
		long present = Word.letters(text);
		for (Word word : this.words) {
			if ((word.letters() & ~present) != 0) {
				continue;
			}
			for (int at = text.indexOf(word.pattern()); at >= 0; at = text.indexOf(word.pattern())) {
				word.blank(text, at, HEARD);
				ending(text, at + word.pattern().length());
				concepts.addAll(word.concepts());
			}
		}
		double unheard = letters(text);
		concepts.remove(FILLER);
		return new Heard(Set.copyOf(concepts), (letters == 0) ? 0 : 1 - unheard / letters);
	}

	/** A stem's ending says nothing more: it is heard with it. */
	private void ending(StringBuilder text, int from) {
		int to = text.indexOf(" ", from);
		if (text.charAt(from - 1) == HEARD && to > from && this.endings.contains(text.substring(from, to))) {
			for (int i = from; i < to; i++) {
				text.setCharAt(i, HEARD);
			}
		}
	}

	private static int letters(CharSequence text) {
		return (int) text.chars().filter((c) -> c != ' ' && c != HEARD).count();
	}

	/**
	 * What was heard in a header.
	 *
	 * @param concepts the concepts its words stand for
	 * @param coverage the part of its letters that known words make up, 0 to 1
	 */
	record Heard(Set<String> concepts, double coverage) {

		/** The same with the header's number as one of its concepts. */
		Heard with(int number) {
			if (number == 0) {
				return this;
			}
			Set<String> all = new HashSet<>(this.concepts);
			all.add((number == 1) ? "first" : "further");
			return new Heard(all, this.coverage);
		}

	}

}
