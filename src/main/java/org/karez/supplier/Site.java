package org.karez.supplier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.karez.evidence.Cell;

/**
 * A place where a supplier is, as its row describes it: the cells of one group of address
 * columns.
 *
 * @param role what is done there
 * @param entries its filled cells
 */
public record Site(SiteRole role, List<Entry> entries) {

	/** The fields that say where a site lies. */
	public static final Set<Field> FIELDS = Collections
		.unmodifiableSet(EnumSet.of(Field.SITE_NAME, Field.ADDRESS, Field.COUNTY, Field.CITY, Field.PROVINCE,
				Field.POSTAL_CODE, Field.COUNTRY, Field.LATITUDE, Field.LONGITUDE, Field.PHONE));

	public Site {
		Objects.requireNonNull(role);
		entries = List.copyOf(entries);
	}

	public List<Cell> cells(Field field) {
		List<Cell> cells = List.of();
		for (Entry entry : this.entries) {
			if (entry.field() == field) {
				cells = cells.isEmpty() ? new ArrayList<>(1) : cells;
				cells.add(entry.cell());
			}
		}
		return cells;
	}

	public Optional<Cell> first(Field field) {
		List<Cell> cells = cells(field);
		return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0));
	}

}
