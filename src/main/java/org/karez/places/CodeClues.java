package org.karez.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.supplier.PostalCode;
import org.karez.supplier.RegistryCode;

/**
 * Turns postal and registry codes into clues.
 */
final class CodeClues {

	private static final Pattern SIX_DIGITS = Pattern.compile("(?<![\\d.])\\d{6}(?![\\d.])");

	private final Gazetteer gazetteer;

	private final Weights weights;

	CodeClues(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.weights = gazetteer.weights();
	}

	/** The clue of a postal code's own column. */
	Optional<Clue> postalCode(Cell cell) {
		return PostalCode.read(cell.value()).value().flatMap((code) -> postalCode(cell, code, "postal"));
	}

	/** The clues of six digits that stand alone in an address. */
	List<Clue> postalCodesWithin(Cell address) {
		List<Clue> clues = new ArrayList<>();
		Matcher digits = SIX_DIGITS.matcher(address.value());
		while (digits.find()) {
			postalCode(address, new PostalCode(digits.group()), "postal.within").ifPresent(clues::add);
		}
		return clues;
	}

	private Optional<Clue> postalCode(Cell cell, PostalCode code, String weight) {
		return this.gazetteer.postalCodes().find(code.value()).map((place) -> {
			String side = place.inXinjiang() ? ".xinjiang" : ".elsewhere";
			return clue(Clue.Kind.POSTAL_CODE, weight + side, place,
					new CodeEvidence(cell, "postal code", code.value(), place.name(), place.source()));
		});
	}

	/** The clue of a credit code or an older registration number. */
	Optional<Clue> registryCode(Cell cell) {
		return RegistryCode.read(cell.value()).value().flatMap((code) -> registryCode(cell, code));
	}

	private Optional<Clue> registryCode(Cell cell, RegistryCode code) {
		return registrar(code.division()).map((place) -> {
			String side = place.inXinjiang() ? "registry.xinjiang" : "registry.elsewhere";
			String meaning = "registered by an authority of " + place.name();
			return clue(Clue.Kind.CREDIT_CODE, side, place,
					new CodeEvidence(cell, code.scheme(), code.value(), meaning, place.source()));
		});
	}

	private Optional<Place> registrar(String division) {
		return Optional.ofNullable(this.gazetteer.divisions().get(division))
			.or(() -> this.gazetteer.provinces().find(division));
	}

	private Clue clue(Clue.Kind kind, String weight, Place place, CodeEvidence evidence) {
		return new Clue(kind, place.inXinjiang(), this.weights.of(weight), evidence);
	}

}
