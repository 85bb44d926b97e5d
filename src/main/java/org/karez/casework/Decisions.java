package org.karez.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All decisions, the lapsed and the overruled included.
 */
public interface Decisions {

	/**
	 * Decides on a finding.
	 * @param supplier whose finding
	 * @param finding which finding
	 * @param to what is decided
	 * @param justification why; not blank
	 * @param by who decides
	 * @param binding what it is decided on
	 * @param twoPersons whether the organisation asks a second person to agree before
	 * business goes on
	 * @return the decision as kept
	 * @throws IllegalArgumentException where the justification is blank
	 */
	Decision decide(SupplierKey supplier, FindingKey finding, Verdict to, String justification, String by,
			Binding binding, boolean twoPersons);

	/**
	 * Agrees to a decision as a second person.
	 * @param id the decision's number
	 * @param by who agrees
	 * @return the decision with its approval
	 * @throws IllegalArgumentException where the same person decided, the decision has
	 * its approval already, or a later one overruled it
	 */
	Decision approve(String id, String by);

	Optional<Decision> find(String id);

	/** Every supplier that anybody decided on. */
	Set<SupplierKey> suppliers();

	/** Decisions that a second person has yet to agree to, the oldest first. */
	List<Decision> waiting();

}
