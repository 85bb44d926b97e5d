package org.karez.run.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.karez.casework.EntryDigests;
import org.karez.casework.SupplierKey;
import org.karez.report.Change;
import org.karez.report.Changes;
import org.karez.report.Stand;
import org.karez.run.imports.Import;
import org.karez.run.imports.Result;
import org.karez.run.imports.Results;
import org.karez.run.reports.Lineage.Ended;

/**
 * Holds a list against the one before it, block by block and without keeping either:
 * verdicts of the same words are passed over unread.
 */
final class Comparison {

	private static final int BLOCK = 1000;

	private final Import previous;

	private final Results results;

	private final SupplierIndex index;

	private final Changes changes;

	private final EntryDigests then;

	private final EntryDigests now;

	private final List<Ended> ended = new ArrayList<>();

	Comparison(Import previous, Results results, SupplierIndex index, Changes changes, EntryDigests then,
			EntryDigests now) {
		this.previous = previous;
		this.results = results;
		this.index = index;
		this.changes = changes;
		this.then = then;
		this.now = now;
	}

	/** The changes of a block of suppliers. */
	void block(List<Result> block, Consumer<Change> sink) {
		int[] places = block.stream()
			.mapToInt((result) -> this.index.take(SupplierKey.of(result.assessment().supplier())))
			.toArray();
		Map<Integer, Result> earlier = at(places);
		for (int i = 0; i < places.length; i++) {
			pair(earlier.get(places[i]), block.get(i), sink);
		}
	}

	/** The changes of suppliers that are no longer in the list. */
	void gone(Consumer<Change> sink) {
		int from = 0;
		for (int[] left = this.index.left(from, BLOCK); left.length > 0; left = this.index.left(from, BLOCK)) {
			at(left).values().forEach((result) -> pair(result, null, sink));
			from = left[left.length - 1] + 1;
		}
	}

	private Map<Integer, Result> at(int[] places) {
		Map<Integer, Result> found = new HashMap<>();
		List<Integer> asked = Arrays.stream(places).filter((place) -> place >= 0).boxed().toList();
		this.results.at(this.previous, asked).forEach((result) -> found.put(result.seq(), result));
		return found;
	}

	private void pair(@Nullable Result was, @Nullable Result is, Consumer<Change> sink) {
		if (was != null && is != null && was.verdict().equals(is.verdict())) {
			return;
		}
		Stand earlier = (was != null) ? Stand.of(was.assessment(), this.then) : null;
		Stand today = (is != null) ? Stand.of(is.assessment(), this.now) : null;
		this.changes.of(earlier, today).forEach(sink);
		if (earlier != null) {
			earlier.marks()
				.keySet()
				.stream()
				.filter((key) -> today == null || !today.marks().containsKey(key))
				.forEach((key) -> this.ended.add(new Ended(earlier.supplier().value(), key)));
		}
	}

	/** What is no longer raised, once all was compared. */
	List<Ended> ended() {
		return List.copyOf(this.ended);
	}

}
