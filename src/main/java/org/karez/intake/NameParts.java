package org.karez.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;

/**
 * Joins a name that a program has cut over several columns, as SAP's “Name 1” and “Name
 * 2” are.
 */
final class NameParts {

	private final Set<String> headers;

	private final Forms forms;

	private NameParts(Set<String> headers, Forms forms) {
		this.headers = headers;
		this.forms = forms;
	}

	/**
	 * Finds the columns that are parts of one: called alike but for their number, and
	 * called names rather than suppliers.
	 */
	static NameParts of(List<MappedColumn> columns, HeaderMeanings meanings, Forms forms) {
		Set<String> headers = new HashSet<>();
		for (MappedColumn first : columns) {
			HeaderText text = HeaderText.of(first.header());
			if (first.field() == Field.NAME && text.number() <= 1 && named(first, meanings)) {
				columns.stream()
					.filter((other) -> other.field() == Field.NAME && follows(text, other))
					.forEach((other) -> headers.addAll(List.of(first.header(), other.header())));
			}
		}
		return new NameParts(headers, forms);
	}

	private static boolean named(MappedColumn column, HeaderMeanings meanings) {
		return meanings.of(column.header()).concepts().contains("name");
	}

	private static boolean follows(HeaderText first, MappedColumn other) {
		HeaderText text = HeaderText.of(other.header());
		return text.number() > 1 && text.words().equals(first.words());
	}

	/** Puts the whole name before its parts, which then name nobody by themselves. */
	void join(List<Entry> entries) {
		if (this.headers.isEmpty()) {
			return;
		}
		List<Entry> parts = entries.stream()
			.filter((entry) -> entry.field() == Field.NAME && this.headers.contains(entry.cell().column()))
			.sorted(Comparator.comparingInt((entry) -> HeaderText.of(entry.cell().column()).number()))
			.toList();
		if (parts.size() > 1) {
			join(parts, entries);
		}
	}

	private void join(List<Entry> parts, List<Entry> entries) {
		boolean whole = this.forms.endIn(parts.get(0).value());
		List<Entry> rest = parts.subList(1, parts.size());
		if (whole && rest.stream().anyMatch((part) -> this.forms.endIn(part.value()))) {
			return;
		}
		boolean stays = whole && !rest.stream().allMatch((part) -> this.forms.alone(part.value()));
		int at = entries.indexOf(parts.get(0));
		for (Entry part : stays ? rest : parts) {
			entries.set(entries.indexOf(part), new Entry(Field.OTHER, part.role(), part.group(), part.cell()));
		}
		entries.add(at, new Entry(Field.NAME, parts.get(0).role(), parts.get(0).group(), cell(parts)));
	}

	private static Cell cell(List<Entry> parts) {
		Cell first = parts.get(0).cell();
		StringBuilder name = new StringBuilder();
		List<String> columns = new ArrayList<>();
		for (Entry part : parts) {
			String value = part.value().strip();
			boolean spaceless = !name.isEmpty() && Character.isIdeographic(name.codePointBefore(name.length()))
					&& Character.isIdeographic(value.codePointAt(0));
			name.append((name.isEmpty() || spaceless) ? "" : " ").append(value);
			columns.add(part.cell().column());
		}
		return new Cell(first.file(), first.sheet(), first.row(), String.join(" + ", columns), name.toString());
	}

}
