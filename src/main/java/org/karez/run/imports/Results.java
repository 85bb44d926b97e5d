package org.karez.run.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

	/** A stretch of a list in the file's order; every supplier of it must be assessed. */
	public List<Result> between(Import list, int from, int to) {
		Iterator<SupplierRecord> suppliers = this.rows.between(list, from, to).iterator();
		return this.assessments.between(list.id(), from, to)
			.stream()
			.map((kept) -> result(kept, suppliers.next()))
			.toList();
	}

	public Optional<Result> one(Import list, int seq) {
		return between(list, seq, seq + 1).stream().findFirst();
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
