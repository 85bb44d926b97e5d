package org.karez.places;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what each of the places named side by side means: names shared with other
 * places are believed only where the rest supports them.
 */
final class Judge {

	private final Weights weights;

	private final Style style;

	private final boolean xinjiangNamed;

	private final Set<String> provincesNamed;

	/**
	 * Takes in what the mentions say together.
	 * @param weights the weights
	 * @param style how the texts order their places
	 * @param mentions all places named for one site
	 * @param codesPointToXinjiang whether a code of the same site does
	 */
	Judge(Weights weights, Style style, List<Mention> mentions, boolean codesPointToXinjiang) {
		this.weights = weights;
		this.style = style;
		this.provincesNamed = provinces(mentions);
		this.xinjiangNamed = codesPointToXinjiang || mentions.stream().anyMatch(this::surelyXinjiang);
	}

	private static Set<String> provinces(List<Mention> mentions) {
		Set<String> provinces = new HashSet<>();
		for (Mention mention : mentions) {
			if (mention.meaning().inXinjiang().isEmpty()) {
				mention.meaning()
					.elsewhere()
					.filter((sense) -> sense.full() || sense.grade() != Grade.SHARED)
					.ifPresent((sense) -> provinces.add(sense.place().province()));
			}
		}
		return provinces;
	}

	private boolean surelyXinjiang(Mention mention) {
		return mention.meaning()
			.inXinjiang()
			.filter((sense) -> sense.grade() == Grade.OWN
					|| (sense.grade() == Grade.LIKELY && this.provincesNamed.isEmpty()))
			.isPresent();
	}

	Optional<Judged> judge(Mention mention) {
		Optional<Sense> here = mention.meaning().inXinjiang();
		if (here.isEmpty() || isNamesakeElsewhere(mention, here.get())) {
			return mention.meaning().elsewhere().flatMap((sense) -> elsewhere(mention, sense));
		}
		double weight = xinjiangWeight(mention, here.get());
		return (weight > 0.5) ? Optional.of(new Judged(mention, here.get(), weight)) : Optional.empty();
	}

	/** Yiwu beside Zhejiang is 义乌. */
	private boolean isNamesakeElsewhere(Mention mention, Sense here) {
		boolean named = this.provincesNamed.stream()
			.anyMatch((province) -> mention.meaning().inProvince(province).isPresent());
		return named && (here.grade() != Grade.OWN || !this.xinjiangNamed);
	}

	private double xinjiangWeight(Mention mention, Sense sense) {
		if (mention.building()) {
			return (sense.grade() == Grade.OWN) ? this.weights.of("words.building") : 0;
		}
		return switch (sense.grade()) {
			case OWN -> this.weights.of("words.own");
			case LIKELY -> likely(mention);
			case SHARED ->
				(this.xinjiangNamed && this.provincesNamed.isEmpty()) ? this.weights.of("words.supported") : 0;
		};
	}

	private double likely(Mention mention) {
		if (this.xinjiangNamed && this.provincesNamed.isEmpty()) {
			return this.weights.of("words.likely");
		}
		boolean inside = this.style == Style.ADDRESS && mention.han() && !mention.leads();
		return this.weights.of((inside || !this.provincesNamed.isEmpty()) ? "words.doubtful" : "words.likely");
	}

	private Optional<Judged> elsewhere(Mention mention, Sense sense) {
		double weight = mention.building() ? 0 : elsewhereWeight(mention, sense);
		return (weight > 0.5) ? Optional.of(new Judged(mention, sense, weight)) : Optional.empty();
	}

	private double elsewhereWeight(Mention mention, Sense sense) {
		boolean leads = mention.leads() || !mention.han();
		if (sense.full()) {
			return this.weights.of("elsewhere.full");
		}
		if (sense.grade() == Grade.SHARED) {
			return leads ? this.weights.of("elsewhere.county") : 0;
		}
		return this.weights.of(leads ? "elsewhere.short" : "elsewhere.inside");
	}

}
