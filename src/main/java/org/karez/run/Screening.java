package org.karez.run;

import java.time.LocalDate;
import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.catalogue.Settings;
import org.karez.report.Citations;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * How suppliers are judged at this moment: with the rules and lists that are in force.
 */
public interface Screening {

	/**
	 * Assesses suppliers, each by what its own row says.
	 * @param suppliers the suppliers
	 * @param asOf the day the verdicts speak of
	 * @return one assessment for each, in the same order
	 */
	List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf);

	/**
	 * Whether a record tells what a field asks; a word for nothing does not.
	 * @param supplier the record
	 * @param field what is asked
	 */
	boolean tells(SupplierRecord supplier, Field field);

	/** Begins a survey of who depends on whom within one list. */
	ChainSurvey survey();

	/**
	 * Takes what is seen of suppliers that others depend on into a survey of their list.
	 * @param suppliers the suppliers
	 * @param asOf the day the verdicts speak of
	 * @param survey the survey, which knows the links of all rows; may be added to by
	 * several threads
	 * @return the suppliers
	 */
	List<SupplierRecord> survey(List<SupplierRecord> suppliers, LocalDate asOf, ChainSurvey survey);

	/**
	 * Assesses suppliers by what their own rows say and by what reaches them from other
	 * rows of their list.
	 * @param suppliers the suppliers
	 * @param asOf the day the verdicts speak of
	 * @param chain who depends on whom within the list
	 * @return one assessment for each, in the same order
	 */
	List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf, Chain chain);

	/** The screening of this moment, which what takes effect later does not change. */
	Screening now();

	/**
	 * How the suppliers of a list are judged: one list is judged by one engine from its
	 * first row to its report, whatever takes effect meanwhile.
	 * @param list the import's number
	 */
	Screening of(long list);

	/** The folders it is made of. */
	Sources sources();

	/** What verdicts of that day rest on beside the input. */
	Grounds grounds(LocalDate asOf);

	/** The rules, actions, documents, regimes and lists that verdicts may cite. */
	Citations citations();

	/** What the organisation has decided. */
	Settings settings();

}
