package org.karez.rules.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.karez.evidence.ClaimRef;
import org.karez.rules.Exposure;
import org.karez.rules.RuleCard;
import org.karez.rules.Severity;
import org.karez.rules.Strength;
import org.karez.rules.pack.PackData;
import org.karez.supplier.Field;
import org.karez.tables.Row;
import org.karez.tables.Table;
import org.karez.tables.TableFile;

/**
 * That a pack has passed its whole check, and what was read of it then. It is kept under
 * a digest of everything the check depends on, so a start need not take the rules apart
 * and run the examples again, and not a single change goes unchecked.
 *
 * @param compiled the key of its compiled rules
 * @param cards the cards of its rules
 * @param absences the fields whose absence some rule asks about
 * @param severities what its severity table says
 */
record PassedPack(String compiled, List<RuleCard> cards, Set<Field> absences, Severities severities) {

	private static final List<String> COLUMNS = List.of("kind", "id", "version", "title", "exposure", "severity",
			"strength", "claims", "regimes", "action", "because", "reason", "file", "line");

	private static final String COMPILED = "compiled";

	private static final String RULE = "rule";

	private static final String ABSENCE = "absence";

	private static final String LEAST = "least";

	/** The place of a pack under its key. */
	static Path place(Path folder, String key) {
		return folder.resolve("passed-" + key.substring(0, 32) + ".csv");
	}

	void keep(Path place) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(row(COMPILED, this.compiled, "", ""));
		this.cards.forEach((card) -> rows.add(row(card)));
		this.absences.forEach((field) -> rows.add(row(ABSENCE, field.name(), "", "")));
		this.severities.table()
			.forEach((regime, least) -> least
				.forEach((strength, severity) -> rows.add(row(LEAST, regime, severity.name(), strength.name()))));
		try {
			Path part = Files.createTempFile(place.toAbsolutePath().getParent(), "passed", ".part");
			TableFile.write(part, COLUMNS, rows);
			Files.move(part, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> row(RuleCard card) {
		return List.of(RULE, card.id(), card.version(), card.title(), card.exposure().name(), card.severity().name(),
				card.strength().name(), String.join(" ", card.claims().stream().map(ClaimRef::id).toList()),
				String.join(" ", card.regimes()), card.action(), card.because(), card.claimsReason(), card.file(),
				Integer.toString(card.line()));
	}

	private static List<String> row(String kind, String id, String severity, String strength) {
		return List.of(kind, id, "", "", "", severity, strength, "", "", "", "", "", "", "");
	}

	/** Reads a pack as it passed, with the examples of today's reading. */
	static PassedPack read(Path place, PackData data) {
		String compiled = "";
		List<RuleCard> cards = new ArrayList<>();
		Set<Field> absences = EnumSet.noneOf(Field.class);
		Severities severities = new Severities();
		for (Row row : Table.read(place, COLUMNS.toArray(String[]::new)).rows()) {
			switch (row.get("kind")) {
				case COMPILED -> compiled = row.get("id");
				case RULE -> cards.add(card(row, data));
				case ABSENCE -> absences.add(row.oneOf(Field.class, "id"));
				default -> severities.atLeast(row.get("id"), row.oneOf(Strength.class, "strength"),
						row.oneOf(Severity.class, "severity"));
			}
		}
		return new PassedPack(compiled, cards, absences, severities);
	}

	private static RuleCard card(Row row, PackData data) {
		return new RuleCard(row.get("id"), row.get("version"), row.get("title"), row.oneOf(Exposure.class, "exposure"),
				row.oneOf(Severity.class, "severity"), row.oneOf(Strength.class, "strength"),
				row.words("claims").stream().map(ClaimRef::new).toList(), row.words("regimes"), row.get("action"),
				row.get("because"), row.get("reason"), row.get("file"), (int) row.number("line"),
				data.examples(row.get("id")));
	}

}
