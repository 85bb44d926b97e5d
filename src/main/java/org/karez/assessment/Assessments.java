package org.karez.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assessments of all lists screened. They are written once and never changed.
 */
public interface Assessments {

	/**
	 * Keeps a chunk within the caller's transaction.
	 * @param list the list's id
	 * @param first the place of the first supplier
	 * @param chunk assessments of suppliers that follow each other
	 */
	void add(long list, int first, List<Assessment> chunk);

	/**
	 * The assessments of a stretch of a list, in its order.
	 * @param list the list's id
	 * @param from the first place
	 * @param to the place after the last
	 */
	List<Kept> between(long list, int from, int to);

	/** How many suppliers from a place up to, but not with, another nobody assessed. */
	int unjudged(long list, int from, int to);

	/** Whether every supplier from a place up to, but not with, another is assessed. */
	default boolean judged(long list, int from, int to) {
		return unjudged(list, from, to) == 0;
	}

	/**
	 * Where to go on with a stretch; whatever was assessed beyond it is forgotten.
	 * @param list the list's id
	 * @param from the first place
	 * @param to the place after the last
	 * @return the first place whose supplier is not assessed, or the end
	 */
	int resume(long list, int from, int to);

	Optional<Kept> one(long list, int seq);

	/** The assessments at some places of a list, in the order of the places. */
	List<Kept> at(long list, Collection<Integer> places);

	/**
	 * A page of a list, gravest outcome first.
	 * @param list the list's id
	 * @param filter which of them
	 * @param offset how many to pass over
	 * @param limit how many at most
	 */
	List<Kept> page(long list, Filter filter, int offset, int limit);

	/** How many suppliers of a list are assessed. */
	default int count(long list) {
		return count(list, Filter.ALL);
	}

	/** How many a filter leaves. */
	int count(long list, Filter filter);

	/** How many suppliers came to each outcome. */
	Map<Outcome, Integer> outcomes(long list);

	/** How many suppliers each rule raised a finding on, by rule id. */
	Map<String, Integer> rules(long list);

	/** How many verdicts on all lists each rule raised a finding in, by rule id. */
	Map<String, Long> fired();

	/** Forgets a list's assessments, so that it can be screened anew. */
	void forget(long list);

}
