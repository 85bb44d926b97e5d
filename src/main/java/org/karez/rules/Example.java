package org.karez.rules;

import java.util.List;

import org.karez.screening.Signal;

/**
 * Signals of one supplier and whether a rule answers to them: read by people to
 * understand the rule, and run whenever the pack is checked.
 *
 * @param rule the rule's id
 * @param raises whether the rule raises a finding, or stays silent
 * @param facts the signals as the example writes them
 * @param says what the example shows, in plain words
 * @param signals the signals themselves
 * @param file the file it stands in, relative to the pack
 * @param line the line, from 1
 */
public record Example(String rule, boolean raises, String facts, String says, List<Signal> signals, String file,
		int line) {

	public Example {
		signals = List.copyOf(signals);
	}

}
