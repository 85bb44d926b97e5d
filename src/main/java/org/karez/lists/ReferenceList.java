package org.karez.lists;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * A list of named parties with its papers and its current edition.
 *
 * @param id such as {@code us-uflpa}
 * @param title its name
 * @param publisher who publishes it
 * @param address where it is published
 * @param jurisdiction whose list it is
 * @param regimes the regimes a listing engages, by id
 * @param allowedAge how old an edition may be before an answer is marked stale
 * @param follows lists, by id, that this one takes over without a decision of its own
 * @param gaps what is known to be missing
 * @param edition the edition in use
 */
public record ReferenceList(String id, String title, String publisher, String address, String jurisdiction,
		List<String> regimes, Period allowedAge, List<String> follows, List<String> gaps, ListEdition edition) {

	public ReferenceList {
		Objects.requireNonNull(id);
		Objects.requireNonNull(edition);
		regimes = List.copyOf(regimes);
		follows = List.copyOf(follows);
		gaps = List.copyOf(gaps);
	}

	/** A list that decides for itself whom it names. */
	public ReferenceList(String id, String title, String publisher, String address, String jurisdiction,
			List<String> regimes, Period allowedAge, List<String> gaps, ListEdition edition) {
		this(id, title, publisher, address, jurisdiction, regimes, allowedAge, List.of(), gaps, edition);
	}

	/** Whether the edition is older on that day than the list allows. */
	public boolean stale(LocalDate day) {
		return this.edition.published().plus(this.allowedAge).isBefore(day);
	}

}
