package org.karez.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.karez.assessment.PackDiff;
import org.karez.rules.RulePack;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.SupplierRecord;

/**
 * Screens supplier lists with the pack in force and with another one, and tells which
 * verdicts would change. Nothing is kept and nothing takes effect.
 */
public final class DryRun {

	private static final int CHUNK = 1000;

	private final Engine inForce;

	private final Engine other;

	private final int named;

	/**
	 * Prepares a dry run.
	 * @param inForce the engine in force
	 * @param other the other pack
	 * @param named how many changes of a list are named at most; all are counted
	 */
	public DryRun(Engine inForce, RulePack other, int named) {
		this.inForce = inForce;
		this.other = inForce.with(other);
		this.named = named;
	}

	/**
	 * Compares the verdicts on a list.
	 * @param list the list
	 * @param asOf the day the verdicts speak of
	 * @throws org.karez.intake.grid.RefusedFileException where the file cannot be read
	 * @throws IOException where the disk fails
	 */
	public Answer compare(SupplierList list, LocalDate asOf) throws IOException {
		Chain chain = chain(list, asOf);
		Tally tally = new Tally();
		Chunks chunks = new Chunks(CHUNK, (chunk) -> tally.add(chunk.size(), changes(chunk, asOf, chain)), (row) -> {
		});
		list.read(chunks);
		chunks.handOn();
		return new Answer(tally.suppliers, tally.count, tally.outcomes, tally.changes);
	}

	private List<PackDiff.Change> changes(List<SupplierRecord> chunk, LocalDate asOf, Chain chain) {
		return PackDiff.compare(this.inForce.assess(chunk, asOf, chain), this.other.assess(chunk, asOf, chain));
	}

	private Chain chain(SupplierList list, LocalDate asOf) throws IOException {
		ChainSurvey survey = this.inForce.survey();
		if (FileScreening.PARTIES.stream().anyMatch(list.understand().mapping()::has)) {
			Chunks chunks = new Chunks(CHUNK, (chunk) -> this.inForce.survey(chunk, asOf, survey), (row) -> {
			});
			list.read(chunks);
			chunks.handOn();
		}
		return survey.close();
	}

	/** Adds up the changes of a list. */
	private final class Tally {

		private final List<PackDiff.Change> changes = new ArrayList<>();

		private final Map<String, Integer> outcomes = new TreeMap<>();

		private int suppliers;

		private int count;

		void add(int more, List<PackDiff.Change> changed) {
			this.suppliers += more;
			this.count += changed.size();
			for (PackDiff.Change change : changed) {
				this.outcomes.merge(change.outcomes(), 1, Integer::sum);
				if (this.changes.size() < DryRun.this.named) {
					this.changes.add(change);
				}
			}
		}

	}

	/**
	 * What another pack would change in a list.
	 *
	 * @param suppliers how many suppliers were judged
	 * @param changed how many verdicts differ
	 * @param outcomes how many of them by what becomes of the outcome, such as
	 * {@code REVIEW → STOP}
	 * @param changes the first of them, in the list's order
	 */
	public record Answer(int suppliers, int changed, Map<String, Integer> outcomes, List<PackDiff.Change> changes) {

		public Answer {
			outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
			changes = List.copyOf(changes);
		}

	}

}
