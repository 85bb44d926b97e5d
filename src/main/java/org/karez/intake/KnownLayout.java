package org.karez.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a person once said the columns under a certain header row mean; it holds for every
 * file with the same header row until somebody says otherwise.
 *
 * @param layout the fingerprint of the header row, see {@link ColumnMapping#layout()}
 * @param columns what each column means
 * @param saidBy who said so
 * @param saidAt when
 */
public record KnownLayout(String layout, List<ColumnChoice> columns, String saidBy, Instant saidAt) {

	public KnownLayout {
		Objects.requireNonNull(layout);
		columns = List.copyOf(columns);
	}

}
