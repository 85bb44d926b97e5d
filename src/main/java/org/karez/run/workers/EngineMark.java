package org.karez.run.workers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.karez.assessment.Grounds;
import org.karez.assessment.json.AssessmentJson;
import org.karez.run.Screening;
import org.karez.tables.Fingerprint;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the managing Karez judges with, written where workers can read it: verdicts of one
 * list must rest on one set of grounds, whoever makes them.
 */
@Component
public class EngineMark {

	/** Grounds are compared apart from the day they speak of. */
	private static final LocalDate ANY_DAY = LocalDate.EPOCH;

	private final Screening screening;

	private final JdbcClient jdbc;

	private final AssessmentJson json = new AssessmentJson();

	EngineMark(Screening screening, JdbcClient jdbc) {
		this.screening = screening;
		this.jdbc = jdbc;
	}

	/**
	 * The fingerprint of what a list is judged with in this process.
	 * @param list the import's number
	 */
	public String of(long list) {
		return Fingerprint.of(text(this.screening.of(list)));
	}

	/** The fingerprint of what this process judges with now. */
	String now() {
		return Fingerprint.of(text(this.screening.now()));
	}

	private String text(Screening engine) {
		return this.json.grounds(engine.grounds(ANY_DAY));
	}

	/** Writes down that this process manages lists and what it judges with. */
	void publish() {
		this.jdbc
			.sql("insert into managing_engine(one, grounds) values (true, :grounds) "
					+ "on conflict (one) do update set grounds = excluded.grounds "
					+ "where managing_engine.grounds <> excluded.grounds")
			.param("grounds", text(this.screening.now()))
			.update();
	}

	/**
	 * How this process differs from the managing one, in words.
	 * @return nothing where they judge with the same, or empty where nobody manages yet
	 */
	Optional<List<String>> differences() {
		return this.jdbc.sql("select grounds from managing_engine")
			.query(String.class)
			.optional()
			.map(this.json::grounds)
			.map((managing) -> EngineDifference.between(managing, this.screening.now().grounds(ANY_DAY)));
	}

}
