package org.karez.casework;

import java.util.Optional;

/**
 * Who prepared and who reviewed each report.
 */
public interface SignOffs {

	Optional<SignOff> of(String report);

	/**
	 * Notes who prepared a report; until it is reviewed, the last to prepare it counts.
	 */
	SignOff prepare(String report, String by);

	/**
	 * Signs a report off.
	 * @param report the report's id
	 * @param by who reviewed it
	 * @param remarks the reviewer's remarks
	 * @param twoPersons whether the organisation asks for two different persons
	 * @return the completed sign-off
	 * @throws SignOffRefusedException where nobody prepared it, it is final already, or
	 * the same person would sign twice
	 */
	SignOff review(String report, String by, String remarks, boolean twoPersons);

}
