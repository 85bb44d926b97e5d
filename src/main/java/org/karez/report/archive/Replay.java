package org.karez.report.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the verdicts of a repeated screening against those that were kept: equal bytes,
 * or exactly where they differ.
 */
public final class Replay {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final int limit;

	private final List<Difference> differences = new ArrayList<>();

	private long lines;

	private long unequal;

	private final Iterator<String> kept;

	private Replay(Iterator<String> kept, int limit) {
		this.kept = kept;
		this.limit = limit;
	}

	/**
	 * Begins a comparison.
	 * @param kept the lines that were kept, canonical JSON, one supplier a line
	 * @param limit how many differences are named at most
	 */
	public static Replay against(Iterator<String> kept, int limit) {
		return new Replay(kept, limit);
	}

	/** Compares the next line of the repeated screening. */
	public void add(String again) {
		line(this.kept.hasNext() ? this.kept.next() : "", again);
	}

	/** Ends the comparison; kept lines that were not repeated differ. */
	public Answer answer() {
		this.kept.forEachRemaining((before) -> line(before, ""));
		return new Answer(this.lines, this.unequal, this.differences);
	}

	/**
	 * What came out of a replay.
	 *
	 * @param lines how many suppliers were compared
	 * @param unequal how many of them differ
	 * @param differences where, up to the limit asked for
	 */
	public record Answer(long lines, long unequal, List<Difference> differences) {

		public Answer {
			differences = List.copyOf(differences);
		}

		public boolean equal() {
			return this.unequal == 0;
		}

		public String inWords() {
			return equal() ? "All " + this.lines + " verdicts are equal, byte for byte"
					: this.unequal + " of " + this.lines + " verdicts differ";
		}

	}

	/**
	 * Compares line by line; both are streams of canonical JSON, one supplier a line.
	 * @param kept the lines that were kept
	 * @param again the lines of the repeated screening
	 * @param limit how many differences are named at most
	 */
	public static Answer compare(Iterator<String> kept, Iterator<String> again, int limit) {
		Replay replay = against(kept, limit);
		again.forEachRemaining(replay::add);
		return replay.answer();
	}

	private void line(String before, String now) {
		this.lines++;
		if (before.equals(now)) {
			return;
		}
		this.unequal++;
		if (before.isEmpty() || now.isEmpty()) {
			add("", before, now);
		}
		else {
			compare("", JSON.readTree(before), JSON.readTree(now));
		}
	}

	private void compare(String path, JsonNode before, JsonNode now) {
		if (before.isObject() && now.isObject()) {
			Set<String> names = new TreeSet<>(before.propertyNames());
			names.addAll(now.propertyNames());
			names.forEach((name) -> compare(path + "/" + name, before.path(name), now.path(name)));
		}
		else if (before.isArray() && now.isArray()) {
			for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
				compare(path + "/" + i, before.path(i), now.path(i));
			}
		}
		else if (!before.equals(now)) {
			add(path, before.toString(), now.toString());
		}
	}

	private void add(String path, String before, String now) {
		if (this.differences.size() < this.limit) {
			this.differences.add(new Difference(this.lines, path, before, now));
		}
	}

}
