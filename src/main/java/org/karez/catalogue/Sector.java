package org.karez.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A sector of goods that an authority gives priority because forced labour of Xinjiang
 * stands at its beginning.
 *
 * @param id such as {@code cotton}
 * @param title its name
 * @param since the day it was given priority
 * @param authority who gave it priority, in which document
 * @param origin what proves where its material comes from, stage by stage
 * @param prefixes the HS headings of its goods and of what stands downstream of them
 */
public record Sector(String id, String title, LocalDate since, String authority, String origin,
		List<HsPrefix> prefixes) {

	public Sector {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(since);
		prefixes = List.copyOf(prefixes);
	}

}
