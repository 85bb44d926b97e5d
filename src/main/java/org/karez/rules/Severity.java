package org.karez.rules;

/**
 * How grave a finding is, gravest first.
 */
public enum Severity {

	CRITICAL, HIGH, MEDIUM, LOW, ADVISORY;

	public boolean graverThan(Severity other) {
		return ordinal() < other.ordinal();
	}

}
