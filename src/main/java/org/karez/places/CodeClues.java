package org.karez.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.supplier.PostalCode;
import org.karez.supplier.RegistryCode;

/**
 * Turns postal and registry codes into clues.
 */
final class CodeClues {

	private static final int DIGITS = 6;

	private final Gazetteer gazetteer;

	private final Weights weights;

	CodeClues(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.weights = gazetteer.weights();
	}

	/** Whether a cell holds nothing but a code for a province. */
	boolean isProvinceCode(String given) {
		return this.gazetteer.provinceCodes().isCode(given);
	}

	/** The clue of a code for the province in the column of the province or country. */
	Optional<Clue> province(Cell cell, boolean china) {
		return this.gazetteer.provinceCodes()
			.find(cell.value(), china)
			.map((place) -> new Clue(Clue.Kind.WORDS, true, this.weights.of("province.code"), new PlaceEvidence(cell,
					cell.value(), place.name(), place.code(), place.level().inWords(), place.source())));
	}

	/** The clue of a postal code's own column; of several codes one in Xinjiang. */
	Optional<Clue> postalCode(Cell cell) {
		Optional<Clue> first = PostalCode.read(cell.value())
			.value()
			.flatMap((code) -> postalCode(cell, code, "postal"));
		return first.filter(Clue::xinjiang)
			.or(() -> PostalCode.within(cell.value())
				.stream()
				.flatMap((code) -> postalCode(cell, code, "postal").stream())
				.filter(Clue::xinjiang)
				.findFirst())
			.or(() -> first);
	}

	/** The clues of six digits that stand alone in an address. */
	List<Clue> postalCodesWithin(Cell address) {
		String text = address.value();
		List<Clue> clues = new ArrayList<>();
		for (int start = 0; start < text.length(); start++) {
			int end = digitsEnd(text, start);
			if (end - start == DIGITS && !isDecimal(text, start - 1) && !isDecimal(text, end)) {
				postalCode(address, new PostalCode(text.substring(start, end)), "postal.within").ifPresent(clues::add);
			}
			start = Math.max(start, end);
		}
		return clues;
	}

	private static int digitsEnd(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

	private static boolean isDecimal(String text, int at) {
		return at > 0 && at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))
				&& Character.isDigit(text.charAt(at - 1));
	}

	private Optional<Clue> postalCode(Cell cell, PostalCode code, String weight) {
		return this.gazetteer.postalCodes().find(code.value()).map((place) -> {
			String side = place.inXinjiang() ? ".xinjiang" : ".elsewhere";
			return clue(Clue.Kind.POSTAL_CODE, weight + side, place,
					new CodeEvidence(cell, "postal code", code.value(), place.name(), place.source()));
		});
	}

	/** The clues of credit codes and older registration numbers. */
	List<Clue> registryCodes(Cell cell) {
		List<Clue> clues = new ArrayList<>(1);
		RegistryCode.all(cell.value()).forEach((code) -> registryCode(cell, code).ifPresent(clues::add));
		if (clues.isEmpty()) {
			RegistryCode.refusedDivision(cell.value())
				.flatMap((division) -> refused(cell, division))
				.ifPresent(clues::add);
		}
		return clues;
	}

	/**
	 * A code that fails its check digits is not believed, but one of Xinjiang is asked
	 * about.
	 */
	private Optional<Clue> refused(Cell cell, String division) {
		return registrar(division).filter(Place::inXinjiang)
			.map((place) -> clue(Clue.Kind.CREDIT_CODE, "registry.refused", place,
					new CodeEvidence(cell, "credit code with a wrong check digit", cell.value().strip(),
							"would be registered by an authority of " + place.name(), place.source())));
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
