package org.karez.lists.formats;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.lists.ListedEntity;

/**
 * What an official file says.
 *
 * @param entities its entries in the file's order, each of basis OTHER as yet
 * @param published the day it states, or null where it states none
 */
public record OfficialList(List<ListedEntity> entities, @Nullable LocalDate published) {

	public OfficialList {
		entities = List.copyOf(entities);
	}

}
