package org.karez.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule pack is broken and does not take effect; the message names every problem with
 * its remedy.
 */
public class BrokenPackException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	public BrokenPackException(List<Problem> problems) {
		super(problems.stream()
			.map(Problem::toString)
			.collect(Collectors.joining("\n", "The rule pack is broken:\n", "")));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

}
