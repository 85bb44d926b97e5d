package org.karez.run.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.intake.Intake;
import org.karez.intake.RejectedRow;
import org.karez.intake.grid.Limits;
import org.karez.report.archive.Ingredients;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.Replay;
import org.karez.run.Engine;
import org.karez.run.EngineLoading;
import org.karez.run.FileScreening;
import org.karez.run.SupplierList;
import org.karez.run.imports.WithMendings;
import org.karez.tables.BrokenTableException;

/**
 * Screens the kept input of an old report again with the kept rules, evidence base and
 * editions.
 */
public final class Repeating {

	/** How many differences an answer names; more tell a reader nothing new. */
	private static final int NAMED = 1000;

	private final Pantry pantry;

	private final EngineLoading loading;

	private final int workers;

	/**
	 * Repeats reports.
	 * @param pantry where their ingredients are kept
	 * @param loading loads the kept rules and evidence base
	 * @param workers how many threads judge
	 */
	public Repeating(Pantry pantry, EngineLoading loading, int workers) {
		this.pantry = pantry;
		this.loading = loading;
		this.workers = workers;
	}

	/**
	 * What came out of a repeated screening.
	 *
	 * @param report the report's id
	 * @param issue the issue's number
	 * @param verdicts whether the verdicts are equal, and where they are not
	 * @param grounds what the verdicts rest on that is not what it was, in words; empty
	 * as a rule
	 */
	public record Answer(String report, int issue, Replay.Answer verdicts, List<String> grounds) {

		public Answer {
			grounds = List.copyOf(grounds);
		}

	}

	/**
	 * Repeats a report.
	 * @param report the report's id
	 * @param issue the issue's number
	 * @return equality or the exact differences
	 * @throws org.karez.report.archive.MissingIngredientException where the report is not
	 * known or one of its ingredients is gone or was changed; names which
	 */
	public Answer repeat(String report, int issue) {
		Ingredients kept = this.pantry.of(report, issue);
		Grounds then = new AssessmentJson().grounds(kept.grounds());
		Engine engine = engine(kept);
		return new Answer(report, issue, verdicts(kept, engine, then), differing(then, engine.grounds(then.asOf())));
	}

	/** The engine a report was made with. */
	Engine engine(Ingredients kept) {
		return understood(kept, () -> this.loading.load(kept.rules(), kept.seeds(), kept.editions()));
	}

	/**
	 * Another version of the program may have asked other tables of its evidence base.
	 */
	private static <T> T understood(Ingredients kept, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (BrokenTableException | IllegalArgumentException ex) {
			String version = new AssessmentJson().grounds(kept.grounds()).engine();
			throw new MissingIngredientException("The kept rules and evidence base belong to Karez " + version
					+ ", and this version cannot read them (" + ex.getMessage()
					+ "). Repeat the report with that version.");
		}
	}

	private Replay.Answer verdicts(Ingredients kept, Engine engine, Grounds then) {
		try (Stream<String> lines = VerdictFile.read(kept.verdicts())) {
			Replay replay = Replay.against(lines.iterator(), NAMED);
			Intake intake = understood(kept, () -> Intake.load(kept.seeds().resolve("headers"), Limits.usual()));
			new FileScreening(engine, this.workers).screen(list(kept, intake), then.asOf(), new Lines(replay));
			return replay.answer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The kept files of the report cannot be read", ex);
		}
	}

	private static SupplierList list(Ingredients kept, Intake intake) {
		return new WithMendings(intake, kept.input(), Reading.read(kept.reading()), kept.mended());
	}

	/** What of the grounds is not what it was, in words. */
	static List<String> differing(Grounds then, Grounds now) {
		List<String> words = new ArrayList<>();
		differ(words, "engine", then.engine(), now.engine());
		differ(words, "rule pack", then.rulePackDigest(), now.rulePackDigest());
		differ(words, "evidence base", then.seedsDigest(), now.seedsDigest());
		differ(words, "settings", then.settingsDigest(), now.settingsDigest());
		differ(words, "list editions", then.editions().toString(), now.editions().toString());
		return words;
	}

	private static void differ(List<String> words, String what, String then, String now) {
		if (!then.equals(now)) {
			words.add("The " + what + " is not the one the report names: it was " + then + ", here it is " + now);
		}
	}

	/** Compares verdicts as they come. */
	private record Lines(Replay replay, AssessmentJson json) implements FileScreening.Sink {

		Lines(Replay replay) {
			this(replay, new AssessmentJson());
		}

		@Override
		public void assessed(Assessment assessment) {
			this.replay.add(VerdictFile.line(assessment, this.json));
		}

		@Override
		public void rejected(RejectedRow row) {
			// a rejected row has no verdict
		}

	}

}
