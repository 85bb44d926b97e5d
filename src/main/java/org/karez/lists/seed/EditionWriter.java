package org.karez.lists.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.ReferenceList;
import org.karez.tables.TableFile;

/**
 * Writes a list in the folder form {@link ListFolder} reads.
 */
public final class EditionWriter {

	private static final String BETWEEN = "; ";

	private EditionWriter() {
	}

	/**
	 * Writes papers, assertions and rows.
	 * @param list the list with the edition to write; its digest is not used
	 * @param facts further papers by field, such as the official file's name and digest
	 * @param assertions rows of column, value, min, max and because
	 * @param folder an empty folder
	 */
	public static void write(ReferenceList list, List<List<String>> facts, List<List<String>> assertions, Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		List<List<String>> papers = new ArrayList<>(papers(list));
		papers.addAll(facts);
		list.follows().forEach((other) -> papers.add(List.of("follows", other)));
		list.gaps().forEach((gap) -> papers.add(List.of("gap", gap)));
		TableFile.write(folder.resolve(Papers.FILE), List.of("field", "value"), papers);
		TableFile.write(folder.resolve(RowAssertions.FILE), List.of("column", "value", "min", "max", "because"),
				assertions);
		rows(list.edition().entities(), folder);
	}

	private static List<List<String>> papers(ReferenceList list) {
		String regimes = list.regimes().isEmpty() ? Papers.NONE : String.join(" ", list.regimes());
		return List.of(List.of("id", list.id()), List.of("title", list.title()), List.of("publisher", list.publisher()),
				List.of("address", list.address()), List.of("jurisdiction", list.jurisdiction()),
				List.of("regimes", regimes), List.of("allowedAge", list.allowedAge().toString()),
				List.of("published", list.edition().published().toString()),
				List.of("retrieved", list.edition().retrieved().toString()));
	}

	private static void rows(List<ListedEntity> entities, Path folder) {
		List<String> facts = List.copyOf(entities.stream()
			.flatMap((entity) -> entity.facts().keySet().stream())
			.collect(Collectors.toCollection(TreeSet::new)));
		List<String> columns = new ArrayList<>(EntityRow.COLUMNS);
		columns.addAll(facts);
		TableFile.write(folder.resolve(EntityRow.FILE), columns,
				() -> entities.stream().map((entity) -> row(entity, facts)).iterator());
	}

	private static List<String> row(ListedEntity entity, List<String> facts) {
		List<String> row = new ArrayList<>(
				List.of(entity.id(), entity.kind().name(), entity.name(), names(entity, ListedName.Kind.LOCAL),
						names(entity, ListedName.Kind.ALIAS), names(entity, ListedName.Kind.FORMER),
						joined(entity.names().stream().filter(ListedName::weak).map(ListedName::value).toList()),
						entity.programme(), entity.basis().name(), (entity.until() != null) ? "ENDED" : "ACTIVE",
						day(entity.from()), day(entity.until()), entity.disputed() ? "yes" : "no", entity.remarks(),
						entity.source()));
		facts.forEach((fact) -> row.add(entity.facts().getOrDefault(fact, "")));
		return row;
	}

	private static String names(ListedEntity entity, ListedName.Kind kind) {
		return joined(entity.names().stream().filter((name) -> name.kind() == kind).map(ListedName::value).toList());
	}

	private static String joined(List<String> values) {
		return String.join(BETWEEN, values);
	}

	private static String day(@Nullable LocalDate day) {
		return Objects.toString(day, "");
	}

}
