package org.karez.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.karez.supplier.Field;
import org.karez.supplier.Site;
import org.karez.supplier.SiteRole;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Which concepts of a header make it which field: the first fitting line of
 * {@code meanings.csv} counts.
 */
final class HeaderMeanings {

	private final HeaderWords words;

	private final List<Line> lines;

	private final Map<String, SiteRole> roles;

	private HeaderMeanings(HeaderWords words, List<Line> lines, Map<String, SiteRole> roles) {
		this.words = words;
		this.lines = lines;
		this.roles = roles;
	}

	/**
	 * Loads the words and meanings of headers.
	 * @param folder {@code seeds/headers}
	 * @return the meanings
	 */
	static HeaderMeanings load(Path folder) {
		List<Line> lines = new ArrayList<>();
		for (Row row : Table.read(folder.resolve("meanings.csv"), "field", "needs", "without", "coverage").rows()) {
			lines.add(Line.of(row));
		}
		Map<String, SiteRole> roles = Table.read(folder.resolve("roles.csv"), "concept", "role")
			.rows()
			.stream()
			.collect(Collectors.toMap((row) -> row.required("concept"), (row) -> row.oneOf(SiteRole.class, "role")));
		return new HeaderMeanings(HeaderWords.load(folder.resolve("words")), List.copyOf(lines), roles);
	}

	Meaning of(String header) {
		HeaderText text = HeaderText.of(header);
		HeaderWords.Heard heard = this.words.hear(text);
		if (heard.concepts().isEmpty()) {
			return new Meaning(Field.OTHER, SiteRole.PRODUCTION, text.number(), heard.concepts(), 0);
		}
		HeaderWords.Heard numbered = heard.with(text.number());
		for (Line line : this.lines) {
			if (line.fits(numbered)) {
				SiteRole role = Site.FIELDS.contains(line.field()) ? role(heard.concepts()) : SiteRole.PRODUCTION;
				return new Meaning(line.field(), role, text.number(), heard.concepts(), (1 + heard.coverage()) / 2);
			}
		}
		return new Meaning(Field.OTHER, SiteRole.PRODUCTION, text.number(), heard.concepts(), 0);
	}

	private SiteRole role(Set<String> concepts) {
		return this.roles.entrySet()
			.stream()
			.filter((entry) -> concepts.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.min(Enum::compareTo)
			.orElse(SiteRole.PRODUCTION);
	}

	/**
	 * What a header says by itself.
	 *
	 * @param field the field
	 * @param role the role of the address it belongs to
	 * @param number the number it carries, 0 where none
	 * @param concepts the concepts its words stand for
	 * @param confidence 0 to 1
	 */
	record Meaning(Field field, SiteRole role, int number, Set<String> concepts, double confidence) {

	}

	/**
	 * A line of the meanings.
	 *
	 * @param field the field
	 * @param needs sets of which one concept each must stand in the header
	 * @param without concepts that must not
	 * @param coverage the part of the header's letters that must be known words
	 */
	private record Line(Field field, List<Set<String>> needs, Set<String> without, double coverage) {

		static Line of(Row row) {
			List<Set<String>> needs = row.words("needs").stream().map((each) -> Set.of(each.split("\\|"))).toList();
			return new Line(row.oneOf(Field.class, "field"), needs, Set.copyOf(row.words("without")),
					row.number("coverage"));
		}

		boolean fits(HeaderWords.Heard heard) {
			return heard.coverage() >= this.coverage
					&& this.needs.stream().allMatch((any) -> any.stream().anyMatch(heard.concepts()::contains))
					&& this.without.stream().noneMatch(heard.concepts()::contains);
		}

	}

}
