package org.karez.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A name of the input met an entry of a reference list.
 *
 * @param cell the cell that holds the name
 * @param list the list's id
 * @param edition the edition's date
 * @param entry the entry's id within the list
 * @param entryName the entry's main name
 * @param listedName the entry's name or alias that met
 * @param given the part of the cell that met
 * @param comparedGiven the given name as compared, after normalisation
 * @param comparedListed the listed name as compared, after normalisation
 * @param kind how they met, for instance {@code exact}, {@code pinyin}, {@code alias}
 * @param score from 0 to 1
 * @param pieces the score's pieces, each in words
 */
public record ListEvidence(Cell cell, String list, LocalDate edition, String entry, String entryName, String listedName,
		String given, String comparedGiven, String comparedListed, String kind, double score,
		List<String> pieces) implements Evidence {

	public ListEvidence {
		Objects.requireNonNull(cell);
		Objects.requireNonNull(list);
		Objects.requireNonNull(edition);
		Objects.requireNonNull(entry);
		pieces = List.copyOf(pieces);
		if (score < 0 || score > 1) {
			throw new IllegalArgumentException("A score lies between 0 and 1, not " + score);
		}
	}

	@Override
	public ListEvidence at(Cell other) {
		return new ListEvidence(other, this.list, this.edition, this.entry, this.entryName, this.listedName, this.given,
				this.comparedGiven, this.comparedListed, this.kind, this.score, this.pieces);
	}

	@Override
	public String inWords() {
		return String.format(Locale.ROOT, "“%s” matches “%s” (%s, entry %s, edition %s; %s, score %.2f)", this.given,
				this.listedName, this.list, this.entry, this.edition, this.kind, this.score);
	}

}
