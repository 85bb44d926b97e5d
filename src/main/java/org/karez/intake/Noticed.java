package org.karez.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what was noticed in a file's cells, so that a summary names each kind once with
 * its first rows.
 */
final class Noticed {

	private static final int KINDS = 30;

	private static final int FIRST_ROWS = 3;

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	void add(int row, List<Problem> problems) {
		for (Problem problem : problems) {
			Kind kind = this.kinds.get(problem.problem());
			if (kind == null && this.kinds.size() < KINDS) {
				kind = new Kind(problem.remedy(), new ArrayList<>(), new int[1]);
				this.kinds.put(problem.problem(), kind);
			}
			if (kind != null) {
				kind.seen(row);
			}
		}
	}

	List<String> remarks() {
		return this.kinds.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + entry.getValue().where() + ". " + entry.getValue().remedy())
			.toList();
	}

	/**
	 * One kind of problem.
	 *
	 * @param remedy what to do about it
	 * @param first the first rows that have it
	 * @param count how many have it, in its only place
	 */
	private record Kind(String remedy, List<Integer> first, int[] count) {

		void seen(int row) {
			this.count[0]++;
			if (this.first.size() < FIRST_ROWS) {
				this.first.add(row);
			}
		}

		String where() {
			String rows = String.join(", ", this.first.stream().map(String::valueOf).toList());
			int more = this.count[0] - this.first.size();
			return " (row " + rows + ((more > 0) ? " and " + more + " more)" : ")");
		}

	}

}
