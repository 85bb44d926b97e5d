package org.karez.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.evidence.ClaimRef;
import org.karez.screening.Signal;
import org.karez.supplier.Field;

/**
 * All rules in force at a time: what a signal means, on whose authority and what to do
 * about it. A pack never changes; another one takes its place.
 */
public interface RulePack {

	/** The pack's id, such as {@code karez}. */
	String id();

	String version();

	/** The day from which its makers mean it to be used. */
	LocalDate effective();

	/** SHA-256 over all files of the pack. */
	String digest();

	/** The rules in the order of their ids. */
	List<RuleCard> rules();

	/** The actions by id. */
	Map<String, Action> actions();

	/** The claims that no rule rests on, each with the reason. */
	Map<ClaimRef, String> claimsWithoutRule();

	/** The facts about a supplier without which the rules cannot do their work. */
	List<Requirement> requirements();

	/** The fields whose absence some rule asks about. */
	Set<Field> absences();

	/**
	 * Judges suppliers, each alone: no rule sees two suppliers at once. Safe for use by
	 * several threads.
	 * @param suppliers the signals of each supplier
	 * @param asOf the day the findings speak of: a regime that applies from a later day
	 * is announced and raises nothing
	 * @return the findings of each supplier, in the same order, each list in
	 * {@link Finding#ORDER}; a rule has one finding on one party, with all it rests on
	 * @throws IllegalStateException where a rule fires without end
	 */
	List<List<Finding>> judge(List<List<Signal>> suppliers, LocalDate asOf);

}
