package org.karez.catalogue;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A law or list programme that a finding may engage.
 *
 * @param id such as {@code US-UFLPA}
 * @param title its name
 * @param jurisdiction the jurisdiction it binds, such as {@code US} or {@code EU}
 * @param consequence what follows from it, in our words
 * @param officialText the official text it rests on
 * @param verified whether that text was read when this entry was written
 * @param appliesFrom the first day it applies, or null where it applies already
 * @param ownership whom it reaches through ownership
 * @param scope to what it applies: goods, persons, uses and their limits
 * @param remarks what a reader must know, such as what could not be checked
 */
public record Regime(String id, String title, String jurisdiction, String consequence, String officialText,
		boolean verified, @Nullable LocalDate appliesFrom, Ownership ownership, String scope, String remarks) {

	public Regime {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(jurisdiction);
		Objects.requireNonNull(consequence);
		Objects.requireNonNull(officialText);
		Objects.requireNonNull(ownership);
		Objects.requireNonNull(scope);
		Objects.requireNonNull(remarks);
	}

	/** Whether it applies on a day. */
	public boolean appliesOn(LocalDate day) {
		return this.appliesFrom == null || !this.appliesFrom.isAfter(day);
	}

}
