package org.karez.names;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a name, as a company's or as a person's.
 *
 * @param company the name taken apart as a company's, or null
 * @param person the name taken apart as a person's, or null
 */
record Reading(@Nullable CompanyName company, @Nullable PersonName person) {

	String written() {
		return (this.company != null) ? this.company.written() : Objects.requireNonNull(this.person).written();
	}

	/** The name as compared: its telling parts, folded. */
	String shown() {
		return (this.company != null) ? Cores.shown(this.company)
				: PersonScorer.shown(Objects.requireNonNull(this.person));
	}

}
