package org.karez.names;

import java.nio.file.Path;
import java.util.List;

/**
 * Compares two names with the tables and weights of {@code seeds/names}. Immutable and
 * safe for several threads.
 */
public final class NameModel {

	private final Weights weights;

	private final CompanyParser companies;

	private final PersonParser persons;

	private final CompanyScorer companyScorer;

	private final PersonScorer personScorer;

	private final Tables tables;

	private final Spelling companySpelling;

	private final Spelling personSpelling;

	private final double companyThreshold;

	private final double personThreshold;

	private NameModel(Tables tables, Weights weights) {
		this.tables = tables;
		this.weights = weights;
		this.companies = new CompanyParser(tables.codes(), tables.script(), tables.pinyin(), tables.lexicon(),
				tables.meanings());
		this.persons = new PersonParser(tables.script(), tables.pinyin(), tables.personWords());
		this.companyThreshold = weights.get("company.threshold");
		this.personThreshold = weights.get("person.threshold");
		this.companySpelling = Spelling.ofCompanies(weights);
		this.personSpelling = Spelling.ofPersons(weights);
		this.companyScorer = new CompanyScorer(tables.lexicon(), tables.everyday(), tables.pinyin(),
				this.companySpelling, weights);
		this.personScorer = new PersonScorer(tables.personWords(), tables.pinyin(), this.personSpelling, weights);
	}

	/**
	 * Loads the tables.
	 * @param folder the folder {@code seeds/names}
	 * @return the model
	 * @throws org.karez.tables.BrokenTableException where a table is missing or broken
	 */
	public static NameModel load(Path folder) {
		return new NameModel(Tables.load(folder), Weights.read(folder.resolve("weights.csv")));
	}

	/** The same model with one weight changed, for fitting. */
	NameModel with(String weight, double value) {
		return new NameModel(this.tables, this.weights.with(weight, value));
	}

	Spelling spelling(NameKind kind) {
		return (kind == NameKind.COMPANY) ? this.companySpelling : this.personSpelling;
	}

	Weights weights() {
		return this.weights;
	}

	/**
	 * Compares two names.
	 * @param kind what bears them
	 * @param given the name to judge
	 * @param listed the name it is held against
	 * @return how they met, with id -1
	 */
	public NameMatch compare(NameKind kind, String given, String listed) {
		return best(read(kind, given), read(kind, listed), new IndexedName(-1, listed, false), given);
	}

	/** What names tell by themselves. */
	public NameTraits traits() {
		return new NameTraits(this.companies, this.tables.lexicon(), this.weights);
	}

	/**
	 * Whether a name says in words that an organisation bears it: a legal form, a trade,
	 * “group”.
	 * @param name the name
	 */
	public boolean tellsOrganisation(String name) {
		CompanyName parsed = this.companies.parse(name);
		return parsed.forms().length + parsed.trades().length + parsed.generics().length > 0 || parsed.branch() != null;
	}

	/** Every way to read a name: as a whole, and each of its alternatives. */
	List<Reading> read(NameKind kind, String name) {
		List<String> alternatives = Alternatives.of(name);
		if (alternatives.size() == 1) {
			return List.of(readOne(kind, name));
		}
		return alternatives.stream().map((one) -> readOne(kind, one)).toList();
	}

	private Reading readOne(NameKind kind, String name) {
		return (kind == NameKind.COMPANY) ? new Reading(this.companies.parse(name), null)
				: new Reading(null, this.persons.parse(name));
	}

	private NameMatch best(List<Reading> given, List<Reading> listed, IndexedName name, String asGiven) {
		Reading left = given.get(0);
		Reading right = listed.get(0);
		double most = -1;
		for (Reading one : given) {
			for (Reading other : listed) {
				double score = score(one, other);
				if (score > most) {
					most = score;
					left = one;
					right = other;
				}
			}
		}
		return explain(asGiven, left, name, right);
	}

	double score(Reading given, Reading listed) {
		return score(given, listed, 0);
	}

	/** How alike whole names must be spelled for it to matter to a score. */
	double leastPhrase(double score) {
		return this.companyScorer.leastWhole(score);
	}

	/** The score; where it lies below the bar, no more than that it does. */
	double score(Reading given, Reading listed, double bar) {
		Sums sums = new Sums(false, bar);
		sum(given, listed, sums);
		return sums.score();
	}

	private void sum(Reading given, Reading listed, Sums sums) {
		if (given.written().equals(listed.written())) {
			sums.met(NameMatch.Kind.EXACT);
			sums.part("whole", given.written(), listed.written(), 1, 1);
		}
		else if (given.company() != null && listed.company() != null) {
			this.companyScorer.score(given.company(), listed.company(), sums);
		}
		else if (given.person() != null && listed.person() != null) {
			this.personScorer.score(given.person(), listed.person(), sums);
		}
	}

	NameMatch explain(String asGiven, Reading given, IndexedName name, Reading listed) {
		Sums sums = new Sums(true, 0);
		sum(given, listed, sums);
		boolean exact = sums.whole() && (sums.kind() == NameMatch.Kind.EXACT || sums.kind() == NameMatch.Kind.NORMALISED
				|| sums.kind() == NameMatch.Kind.PINYIN);
		NameKind kind = (given.company() != null) ? NameKind.COMPANY : NameKind.PERSON;
		boolean match = name.weak() ? exact : sums.score() >= threshold(kind);
		return new NameMatch(name.id(), asGiven, name.value(), given.shown(), listed.shown(), sums.kind(), sums.score(),
				sums.pieces(), match);
	}

	/** The score from which two names of a kind count as a match. */
	public double threshold(NameKind kind) {
		return (kind == NameKind.COMPANY) ? this.companyThreshold : this.personThreshold;
	}

	/** What is read from the folder once and shared by every set of weights. */
	private record Tables(Script script, TickerCodes codes, Everyday everyday, Pinyin pinyin, Lexicon lexicon,
			Meanings meanings, PersonWords personWords) {

		static Tables load(Path folder) {
			Script script = new Script(folder);
			Pinyin pinyin = new Pinyin(folder);
			Lexicon lexicon = new Lexicon(folder, script, pinyin);
			return new Tables(script, new TickerCodes(folder.resolve("market-words.csv"), script),
					new Everyday(folder, script, pinyin), pinyin, lexicon,
					new Meanings(folder, script, pinyin, lexicon), new PersonWords(folder));
		}

	}

}
