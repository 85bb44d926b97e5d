package org.karez.run.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.assessment.Assessment;
import org.karez.assessment.Filter;
import org.karez.casework.CaseFile;
import org.karez.casework.CaseFiles;
import org.karez.casework.CaseStand;
import org.karez.casework.Decisions;
import org.karez.casework.EntryDigests;
import org.karez.casework.Standing;
import org.karez.casework.SupplierKey;
import org.karez.run.imports.Import;
import org.karez.run.imports.Result;
import org.karez.run.imports.Results;

import org.springframework.stereotype.Service;

/**
 * Tells of many suppliers at once how far the decisions on them have come.
 */
@Service
public class CaseStands {

	private static final int CHUNK = 1000;

	private final Results results;

	private final Decisions decisions;

	private final CaseFiles files;

	private final CaseReading reading;

	CaseStands(Results results, Decisions decisions, CaseFiles files, CaseReading reading) {
		this.results = results;
		this.decisions = decisions;
		this.files = files;
		this.reading = reading;
	}

	/** How far the decisions on some suppliers have come, by their place in the list. */
	public Map<Integer, CaseStand> of(List<Result> page) {
		EntryDigests entries = this.reading.entries();
		Map<SupplierKey, CaseFile> known = this.files
			.of(page.stream().map((one) -> SupplierKey.of(one.assessment().supplier())).toList());
		Map<Integer, CaseStand> stands = new HashMap<>();
		for (Result one : page) {
			CaseFile file = known.getOrDefault(SupplierKey.of(one.assessment().supplier()), CaseFile.EMPTY);
			stands.put(one.seq(), stand(one.assessment(), file, entries));
		}
		return stands;
	}

	private static CaseStand stand(Assessment assessment, CaseFile file, EntryDigests entries) {
		return CaseStand.of(assessment.findings()
			.stream()
			.map((finding) -> Standing.of(assessment.supplier(), finding, file, entries))
			.toList());
	}

	/**
	 * The suppliers of a list whose decisions have come so far. Only those that anybody
	 * decided on are read; of all others with a finding it is known that they are open.
	 * @param list the list
	 * @param wanted how far, or null for all
	 * @return to be given to a filter, null for all
	 */
	public Filter.@Nullable Places in(Import list, CaseStand.@Nullable State wanted) {
		if (wanted == null) {
			return null;
		}
		boolean open = wanted == CaseStand.State.OPEN;
		Set<Integer> places = new HashSet<>();
		for (List<Integer> chunk : chunks(touched(list))) {
			of(this.results.at(list, chunk)).forEach((place, stand) -> {
				if (stand.is(wanted) != open) {
					places.add(place);
				}
			});
		}
		return new Filter.Places(places, open);
	}

	private List<Integer> touched(Import list) {
		Set<SupplierKey> decided = this.decisions.suppliers();
		List<Integer> places = new ArrayList<>();
		if (!decided.isEmpty()) {
			this.results.withFindings(list, (place, supplier) -> {
				if (decided.contains(SupplierKey.of(supplier))) {
					places.add(place);
				}
			});
		}
		return places;
	}

	private static List<List<Integer>> chunks(List<Integer> places) {
		List<List<Integer>> chunks = new ArrayList<>();
		for (int from = 0; from < places.size(); from += CHUNK) {
			chunks.add(places.subList(from, Math.min(places.size(), from + CHUNK)));
		}
		return chunks;
	}

}
