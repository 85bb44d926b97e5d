package org.karez.run.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.karez.report.archive.IssuedReport;
import org.karez.report.archive.MissingIngredientException;
import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.run.Home;

/**
 * How often rules fired in the verdicts that issued reports keep; needs no database.
 */
public final class Firings {

	private static final Pattern RULE = Pattern.compile("\"rule\":\"([A-Z]+(?:-[A-Z]+)?-\\d{2})\"");

	private final Map<String, Long> counts = new TreeMap<>();

	private Firings() {
	}

	/**
	 * Counts in the latest issue of every report of a home.
	 * @return in how many verdicts each rule raised a finding, by rule id
	 */
	public static Map<String, Long> count(Home home) {
		Firings firings = new Firings();
		Map<String, IssuedReport> latest = new LinkedHashMap<>();
		new ReportArchive(home.register()).all()
			.stream()
			.sorted(Comparator.comparingInt(IssuedReport::issue))
			.forEach((issued) -> latest.put(issued.id(), issued));
		Pantry pantry = new Pantry(home.pantry());
		latest.values()
			.stream()
			.filter((issued) -> pantry.has(issued.id(), issued.issue()))
			.forEach((issued) -> firings.add(pantry, issued));
		return firings.counts;
	}

	private void add(Pantry pantry, IssuedReport issued) {
		try (Stream<String> lines = VerdictFile.read(pantry.of(issued.id(), issued.issue()).verdicts())) {
			lines.forEach(this::add);
		}
		catch (MissingIngredientException ex) {
			// What is no longer kept cannot be counted.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void add(String verdict) {
		Matcher rules = RULE.matcher(verdict);
		rules.results()
			.map((found) -> found.group(1))
			.distinct()
			.forEach((rule) -> this.counts.merge(rule, 1L, Long::sum));
	}

}
