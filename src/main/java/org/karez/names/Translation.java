package org.karez.names;

/**
 * Meets a Chinese name with an English one that says what its core means, and doubts such
 * a meeting: an everyday word is the name of many companies.
 */
final class Translation {

	/** Shorter words stand in longer ones by chance. */
	private static final int SHORTEST_WITHIN = 5;

	private final Lexicon lexicon;

	private final double most;

	private final double alone;

	private final double silent;

	private final double contrary;

	private final double tradeLeast;

	private final double byEar;

	Translation(Lexicon lexicon, Weights weights) {
		this.lexicon = lexicon;
		this.most = weights.get("meaning.most");
		this.alone = weights.get("meaning.alone");
		this.silent = weights.get("meaning.silent");
		this.contrary = weights.get("meaning.contrary");
		this.byEar = weights.get("meaning.heard");
		this.tradeLeast = weights.get("meaning.trade_least");
	}

	/** How alike the cores are by meaning or, where place and trade agree, by ear. */
	double alike(CompanyName given, CompanyName listed) {
		if (met(given, listed)) {
			return 1;
		}
		boolean heard = !given.heard().isEmpty() && given.heard().equals(listed.heard())
				&& given.coreIdeographs().isEmpty() != listed.coreIdeographs().isEmpty() && !spelled(given)
				&& !spelled(listed);
		return heard && placed(given.regions(), listed.regions())
				&& this.lexicon.common(given.trades(), listed.trades()) >= this.tradeLeast ? this.byEar : 0;
	}

	/**
	 * Whether a name's core is pinyin in letters, so that it is the name of other
	 * characters.
	 */
	private static boolean spelled(CompanyName name) {
		return name.coreIdeographs().isEmpty() && name.pinyin();
	}

	/** Whether one name is Chinese and the other says in English what its core means. */
	static boolean met(CompanyName given, CompanyName listed) {
		return says(given, listed) || says(listed, given);
	}

	private static boolean says(CompanyName latin, CompanyName chinese) {
		if (chinese.coreIdeographs().isEmpty() || !latin.ideographs().isEmpty()) {
			return false;
		}
		for (String called : chinese.called().texts()) {
			if (called.equals(latin.coreText()) || within(called, latin)) {
				return true;
			}
		}
		return latin.bare() && within(chinese.coreText(), latin);
	}

	/** Whether a number may be part of what a core means, as in 三叶 and Three Leaf. */
	static boolean borrowed(CompanyName given, CompanyName listed) {
		return (given.numbers().none() || listed.numbers().none()) && !given.coreText().isEmpty()
				&& !listed.coreText().isEmpty() && met(given, listed);
	}

	/**
	 * Whether words of a name, all its core among them, say what another core is: Three
	 * Gorges, where three is a number; China Southern, which has no core; Qinghe Cement,
	 * where Qinghe is taken for a county.
	 */
	private static boolean within(String called, CompanyName latin) {
		return called.length() >= SHORTEST_WITHIN && called.contains(latin.coreText())
				&& latin.whole().contains(called);
	}

	/**
	 * Adds the doubt about two names whose cores agree in meaning only: certain where
	 * place and trade agree as well. Returns whether there was any.
	 */
	boolean doubted(CompanyName given, CompanyName listed, Sums sums) {
		if (sounded(given, listed) || !met(given, listed)) {
			return false;
		}
		boolean placed = placed(given.regions(), listed.regions());
		double trade = this.lexicon.common(given.trades(), listed.trades());
		boolean traded = trade >= this.tradeLeast;
		if (placed && traded && !given.bare() && !listed.bare()) {
			return false;
		}
		sums.atMost((placed || traded) ? this.most : most(given, listed, trade), "meaning",
				sums.keeping() ? Cores.shown(given) : "", sums.keeping() ? Cores.shown(listed) : "");
		return true;
	}

	/** The most where neither place nor trade agrees. */
	private double most(CompanyName given, CompanyName listed, double trade) {
		if (silent(given) != silent(listed)) {
			return this.silent;
		}
		boolean traded = given.trades().length > 0 && listed.trades().length > 0;
		boolean contrary = this.lexicon.local(given.regions()) && this.lexicon.local(listed.regions())
				|| traded && trade == 0;
		return contrary ? this.contrary : this.alone;
	}

	/** Whether the cores agree by their letters, or are one brand. */
	private static boolean sounded(CompanyName given, CompanyName listed) {
		return !given.bare() && !listed.bare() && (given.coreText().equals(listed.coreText())
				|| given.core().length == 1 && listed.core().length == 1 && given.core()[0].means(listed.core()[0]));
	}

	/** Whether a name tells neither where it is nor what it does. */
	private boolean silent(CompanyName name) {
		return name.trades().length == 0 && !this.lexicon.local(name.regions());
	}

	/** Whether both tell a place within a country and one of them is the same. */
	private boolean placed(int[] regions, int[] others) {
		for (int one : regions) {
			for (int other : others) {
				if (this.lexicon.isLocal(one) && this.lexicon.isLocal(other) && this.lexicon.compatible(one, other)) {
					return true;
				}
			}
		}
		return false;
	}

}
