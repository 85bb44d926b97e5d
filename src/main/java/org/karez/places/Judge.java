package org.karez.places;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what each of the places named side by side means: a name shared with other
 * places is believed only where the rest supports it.
 */
final class Judge {

	private final Weights weights;

	private final Source source;

	private final List<Mention> mentions;

	private final boolean codesPointToXinjiang;

	private final Setting setting;

	private final Set<String> provincesNamed;

	/**
	 * Takes in what the mentions say together.
	 * @param weights the weights
	 * @param source what kind of text they stand in
	 * @param mentions all places named for one site
	 * @param codesPointToXinjiang whether a code of the same site does
	 * @param setting what the row says of the country
	 */
	Judge(Weights weights, Source source, List<Mention> mentions, boolean codesPointToXinjiang, Setting setting) {
		this.weights = weights;
		this.source = source;
		this.mentions = mentions;
		this.codesPointToXinjiang = codesPointToXinjiang;
		this.setting = setting;
		this.provincesNamed = provinces();
	}

	private Set<String> provinces() {
		Set<String> provinces = new HashSet<>();
		this.setting.stated()
			.flatMap((stated) -> this.setting.abroad())
			.ifPresent((abroad) -> provinces.add(abroad.code()));
		for (Mention mention : this.mentions) {
			if (mention.meaning().inXinjiang().isEmpty() && !isNamedAfter(mention)) {
				mention.meaning()
					.elsewhere()
					.filter((sense) -> saysProvince(mention, sense))
					.ifPresent((sense) -> provinces.add(sense.place().province()));
			}
		}
		return provinces;
	}

	/** In the middle of a name even 徐州 may be the investor's home. */
	private boolean saysProvince(Mention mention, Sense sense) {
		return sense.full() || sense.grade() == Grade.OWN
				|| (sense.grade() == Grade.LIKELY && this.source.heads(mention));
	}

	Optional<Judged> judge(Mention mention) {
		Optional<Sense> here = mention.meaning().inXinjiang();
		if (here.isEmpty()) {
			return judgedElsewhere(mention);
		}
		boolean supported = supported(mention);
		if (isNamesakeElsewhere(mention, supported)) {
			return judgedElsewhere(mention);
		}
		return judged(mention, here.get(), inXinjiang(mention, here.get(), supported));
	}

	private Optional<Judged> judgedElsewhere(Mention mention) {
		return mention.meaning().elsewhere().flatMap((sense) -> judged(mention, sense, elsewhere(mention, sense)));
	}

	private static Optional<Judged> judged(Mention mention, Sense sense, double weight) {
		return (weight > 0) ? Optional.of(new Judged(mention, sense, weight)) : Optional.empty();
	}

	/** Whether something else of the site points to Xinjiang too. */
	private boolean supported(Mention mention) {
		if (this.codesPointToXinjiang) {
			return true;
		}
		for (Mention other : this.mentions) {
			if (supports(other, mention)) {
				return true;
			}
		}
		return false;
	}

	private boolean supports(Mention other, Mention mention) {
		if (other.isBuilding() || other.matched().equals(mention.matched())) {
			return false;
		}
		Optional<Sense> there = other.meaning().inXinjiang();
		Optional<Sense> here = mention.meaning().inXinjiang();
		return there.isPresent() && (there.get().grade() == Grade.OWN
				|| (there.get().grade() == Grade.LIKELY && this.provincesNamed.isEmpty())
				|| (here.isPresent() && there.get().place().belongsTo(here.get().place())));
	}

	/** Yiwu beside Zhejiang is 义乌, Xinjiang beside Shanxi is 新绛. */
	private boolean isNamesakeElsewhere(Mention mention, boolean supported) {
		if (!supported) {
			for (String province : this.provincesNamed) {
				if (mention.meaning().inProvince(province).isPresent()) {
					return true;
				}
			}
		}
		return false;
	}

	private double inXinjiang(Mention mention, Sense sense, boolean supported) {
		if (sense.grade() != Grade.OWN && this.setting.statedAbroad()) {
			return 0;
		}
		if (mention.isBuilding()) {
			return (sense.grade() == Grade.OWN) ? this.weights.of("words.building") : 0;
		}
		if (sense.grade() == Grade.OWN) {
			return this.weights.of(isTradeWord(mention) ? "words.doubtful" : "words.own");
		}
		boolean sure = supported && this.provincesNamed.isEmpty();
		if (sense.grade() == Grade.LIKELY) {
			return this.weights.of(sure ? "words.likely" : unsupported(mention, sense));
		}
		return (sure && this.source.mayShare()) ? this.weights.of("words.supported") : 0;
	}

	private String unsupported(Mention mention, Sense sense) {
		if (mention.meaning().hasNamesakeInChina() || !this.provincesNamed.isEmpty() || insideElsewhere(mention)) {
			return "words.doubtful";
		}
		boolean namesakeAbroad = mention.meaning().elsewhere().isPresent() && !this.setting.china();
		if (this.source.believes(mention) || (sense.full() && !mention.han())) {
			return namesakeAbroad ? "words.perhaps" : "words.likely";
		}
		return mayBeInChina(mention) ? "words.perhaps" : "words.doubtful";
	}

	/** Whether a Latin address of China names it amid other words and no other town. */
	private boolean mayBeInChina(Mention mention) {
		if (mention.han() || this.source != Source.ADDRESS || !this.setting.china()) {
			return false;
		}
		for (Mention other : this.mentions) {
			if (other.meaning().inXinjiang().isEmpty() && other.meaning().elsewhere().isPresent()) {
				return false;
			}
		}
		return true;
	}

	/** A company of Guangdong that trades with Xinjiang: Guangdong Xinjiang Trading. */
	private boolean isTradeWord(Mention mention) {
		if (this.source != Source.COMPANY_NAME) {
			return false;
		}
		for (Mention other : this.mentions) {
			if (other.start() == 0 && follows(mention, other) && other.meaning().inXinjiang().isEmpty()
					&& isKnownElsewhere(other)) {
				return true;
			}
		}
		return false;
	}

	private static boolean follows(Mention mention, Mention other) {
		int gap = mention.start() - other.end();
		return gap == (mention.han() ? 0 : 1) && other.cell().equals(mention.cell());
	}

	/** 嘉峪关西戈壁: a place directly behind a larger one lies in it. */
	private boolean insideElsewhere(Mention mention) {
		for (Mention other : this.mentions) {
			if (mention.han() && other.end() == mention.start() && other.meaning().inXinjiang().isEmpty()
					&& other.cell().equals(mention.cell()) && isKnownElsewhere(other)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isKnownElsewhere(Mention mention) {
		return mention.meaning().elsewhere().filter((sense) -> sense.grade() != Grade.SHARED).isPresent();
	}

	/** Aid for Xinjiang from other provinces names whole parks: 北京工业园 in 洛浦县. */
	private static boolean isNamedAfter(Mention mention) {
		return mention.isBuilding() || mention.isPark();
	}

	private double elsewhere(Mention mention, Sense sense) {
		if (isNamedAfter(mention) || (sense.isForeignTown() && this.source != Source.ADDRESS)) {
			return 0;
		}
		if (sense.full()) {
			return this.weights.of("elsewhere.full");
		}
		if (sense.grade() == Grade.SHARED) {
			return (this.source == Source.ADDRESS && mention.leads()) ? this.weights.of("elsewhere.county") : 0;
		}
		boolean plain = this.source.heads(mention) || (this.source != Source.ADDRESS && !siteNamedInXinjiang());
		return this.weights.of(plain ? "elsewhere.short" : "elsewhere.inside");
	}

	/** Whether a place smaller than the region is surely named: 布尔津 rather than 新疆. */
	private boolean siteNamedInXinjiang() {
		for (Mention mention : this.mentions) {
			Optional<Sense> sense = mention.meaning().inXinjiang();
			if (sense.isPresent() && sense.get().grade() != Grade.SHARED
					&& sense.get().place().level() != Level.REGION) {
				return true;
			}
		}
		return false;
	}

}
