package org.karez.run.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.karez.assessment.Assessments;
import org.karez.assessment.Filter;
import org.karez.assessment.Kept;
import org.karez.assessment.json.AssessmentJson;
import org.karez.supplier.SupplierRecord;

import org.springframework.stereotype.Service;

/**
 * What the suppliers of a list came to, put together from their rows and verdicts.
 */
@Service
public class Results {

	private final StagedRows rows;

	private final Assessments assessments;

	private final AssessmentJson json = new AssessmentJson();

	Results(StagedRows rows, Assessments assessments) {
		this.rows = rows;
		this.assessments = assessments;
	}

	/**
	 * A stretch of a list in the file's order.
	 * @param list the import
	 * @param from the first place
	 * @param to the place after the last; may lie beyond the list's end
	 * @throws IllegalStateException where a supplier is not assessed
	 */
	public List<Result> between(Import list, int from, int to) {
		List<SupplierRecord> suppliers = this.rows.between(list, from, to);
		List<Kept> kept = this.assessments.between(list.id(), from, to);
		int expected = Math.min(to, list.suppliers()) - from;
		if (suppliers.size() != expected || kept.size() != expected) {
			throw new IllegalStateException("Of the suppliers at places " + from + " to " + (from + expected)
					+ " of import " + list.id() + " there are " + suppliers.size() + ", assessed are " + kept.size());
		}
		List<Result> results = new ArrayList<>(expected);
		for (int i = 0; i < expected; i++) {
			results.add(result(kept.get(i), suppliers.get(i)));
		}
		return results;
	}

	public Optional<Result> one(Import list, int seq) {
		return at(list, List.of(seq)).stream().findFirst();
	}

	/**
	 * A page of a list, gravest outcome first.
	 * @param list the import
	 * @param filter which suppliers
	 * @param offset how many to pass over
	 * @param limit how many at most
	 */
	public List<Result> page(Import list, Filter filter, int offset, int limit) {
		return results(list, this.assessments.page(list.id(), filter, offset, limit));
	}

	/** What the suppliers at some places of a list came to, in the list's order. */
	public List<Result> at(Import list, Collection<Integer> places) {
		return results(list, this.assessments.at(list.id(), places));
	}

	/** Passes on the rows of all suppliers of a list that have a finding. */
	public void withFindings(Import list, BiConsumer<Integer, SupplierRecord> sink) {
		this.rows.withFindings(list, sink);
	}

	private List<Result> results(Import list, List<Kept> kept) {
		Map<Integer, SupplierRecord> suppliers = new HashMap<>();
		this.rows.at(list, kept.stream().map(Kept::seq).toList(), suppliers::put);
		return kept.stream().map((one) -> result(one, Objects.requireNonNull(suppliers.get(one.seq())))).toList();
	}

	public int count(Import list, Filter filter) {
		return this.assessments.count(list.id(), filter);
	}

	/** How many suppliers each rule raised a finding on, the commonest first. */
	public Map<String, Integer> rules(Import list) {
		return this.assessments.rules(list.id());
	}

	private Result result(Kept kept, SupplierRecord supplier) {
		return new Result(kept.seq(), this.json.assessment(supplier, kept.outcome(), kept.verdict()), kept.verdict());
	}

}
