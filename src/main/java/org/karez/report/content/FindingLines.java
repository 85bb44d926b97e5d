package org.karez.report.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.karez.assessment.Assessment;
import org.karez.casework.Standing;
import org.karez.evidence.Cell;
import org.karez.evidence.ClaimRef;
import org.karez.evidence.Evidence;
import org.karez.evidence.ListEvidence;
import org.karez.report.content.Column.Kind;
import org.karez.rules.Finding;
import org.karez.tables.Memo;

/**
 * The findings' section: one line a finding, with everything it rests on.
 */
final class FindingLines {

	static final List<Column> COLUMNS = List.of(Column.text("Finding", 12), Column.link("Row", 8),
			Column.words("Supplier", 36), Column.state("Severity", 11), Column.state("Exposure", 15),
			Column.words("What was found", 44), Column.words("Why this severity", 50), Column.link("Rule", 19),
			Column.text("Rule version", 12), Column.words("About whom", 30), Column.words("Column", 20),
			Column.words("Value given", 34), Column.words("As compared", 26), Column.link("List entry", 34),
			Column.words("Name on the list", 34), Column.words("As compared on the list", 26),
			Column.text("Kind of match", 16), new Column("Score", 8, Kind.SCORE), Column.day("Edition"),
			Column.words("All evidence", 100), Column.link("Claims", 22), Column.link("Regimes", 30),
			Column.text("Action", 16), Column.state("Status", 18), Column.text("Key", 18));

	private static final int REMEMBERED = 256;

	private final Landmarks landmarks;

	private final Memo<List<ClaimRef>, Value> claims = new Memo<>("claims cited", REMEMBERED, this::claims);

	private final Memo<Regimes, Value> regimes = new Memo<>("regimes engaged", REMEMBERED, this::regimes);

	FindingLines(Landmarks landmarks) {
		this.landmarks = landmarks;
	}

	/**
	 * The line of one finding.
	 * @param id its id in this report
	 * @param assessment the assessment it belongs to
	 * @param supplier the way to its supplier's line
	 * @param standing the finding with what was decided on it
	 * @return as many values as the section has columns
	 */
	List<Value> line(String id, Assessment assessment, Target supplier, Standing standing) {
		Finding finding = standing.finding();
		Evidence first = leading(finding);
		ListEvidence met = (first instanceof ListEvidence) ? (ListEvidence) first : null;
		Cell cell = first.cell();
		return List.of(Value.of(id), Value.link(Integer.toString(assessment.supplier().row()), supplier),
				Value.of(assessment.supplier().name()), Value.of(finding.severity()), Value.of(finding.exposure()),
				Value.of(finding.title()), Value.of(finding.because()),
				Value.link(finding.rule(), this.landmarks.rule(finding)), Value.of(finding.ruleVersion()),
				Value.of(about(finding)), Value.of(cell.column()), Value.of(cell.value()),
				Value.of((met != null) ? met.comparedGiven() : ""), (met != null) ? entry(met) : Value.NONE,
				Value.of((met != null) ? met.listedName() : ""), Value.of((met != null) ? met.comparedListed() : ""),
				Value.of((met != null) ? met.kind() : ""), (met != null) ? Value.of(met.score()) : Value.NONE,
				(met != null) ? Value.of(met.edition()) : Value.NONE, Value.of(inWords(finding)),
				this.claims.get(finding.claims()),
				this.regimes.get(new Regimes(finding.regimes(), finding.announced())), Value.of(finding.action()),
				Value.of(standing.state()), Value.of(standing.key()));
	}

	/** The list entry where there is one, for it is what a reader looks up first. */
	private static Evidence leading(Finding finding) {
		return finding.evidence()
			.stream()
			.filter(ListEvidence.class::isInstance)
			.findFirst()
			.orElse(finding.evidence().get(0));
	}

	private Value entry(ListEvidence met) {
		return Value.link(met.list() + " " + met.entry(), this.landmarks.entry(met));
	}

	private static String about(Finding finding) {
		String path = String.join(" → ", finding.subject().path());
		return finding.subject().role().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + path;
	}

	private static String inWords(Finding finding) {
		return finding.evidence()
			.stream()
			.map((evidence) -> evidence.cell().column() + ": " + evidence.inWords())
			.collect(Collectors.joining("\n"));
	}

	private Value claims(List<ClaimRef> claims) {
		String words = claims.stream().map(ClaimRef::id).collect(Collectors.joining(", "));
		return claims.isEmpty() ? Value.NONE : Value.link(words, this.landmarks.claim(claims.get(0)));
	}

	private Value regimes(Regimes regimes) {
		List<String> named = Stream.concat(regimes.engaged().stream(), regimes.announced().stream()).toList();
		String words = Stream
			.concat(regimes.engaged().stream(), regimes.announced().stream().map((regime) -> regime + " (announced)"))
			.collect(Collectors.joining(", "));
		return named.isEmpty() ? Value.NONE : Value.link(words, this.landmarks.regime(named.get(0)));
	}

	/**
	 * The regimes of a finding.
	 *
	 * @param engaged the ids of those it engages
	 * @param announced the ids of those that apply only from a later date
	 */
	private record Regimes(List<String> engaged, List<String> announced) {

	}

}
