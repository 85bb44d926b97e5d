package org.karez.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.karez.assessment.Assessment;
import org.karez.assessment.Assessor;
import org.karez.assessment.Grounds;
import org.karez.casework.Requirement;
import org.karez.catalogue.Catalogue;
import org.karez.catalogue.Settings;
import org.karez.lists.ReferenceList;
import org.karez.lists.ReferenceLists;
import org.karez.report.Citations;
import org.karez.rules.RulePack;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.screening.Screener;
import org.karez.screening.Signal;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Everything a verdict is made with, loaded once: evidence base, detection and rule pack.
 * It never changes; another one takes its place when lists or rules change. Safe for use
 * by several threads.
 */
public final class Engine implements Screening {

	/** How many suppliers one session of the rules judges best, see the benchmarks. */
	private static final int SESSION = 100;

	private final Catalogue catalogue;

	private final ReferenceLists lists;

	private final RulePack rules;

	private final Screener screener;

	private final List<Requirement> requirements;

	private final String seedsDigest;

	private final Sources sources;

	Engine(Catalogue catalogue, ReferenceLists lists, RulePack rules, Screener screener, List<Requirement> requirements,
			String seedsDigest, Sources sources) {
		this.catalogue = catalogue;
		this.lists = lists;
		this.rules = rules;
		this.screener = screener;
		this.requirements = List.copyOf(requirements);
		this.seedsDigest = seedsDigest;
		this.sources = sources;
	}

	/** The same evidence and lists under another rule pack, for a dry run. */
	public Engine with(RulePack other) {
		return new Engine(this.catalogue, this.lists, other, this.screener.needing(other.absences()), this.requirements,
				this.seedsDigest, this.sources);
	}

	@Override
	public boolean tells(SupplierRecord supplier, Field field) {
		return this.screener.tells(supplier, field);
	}

	/** Begins a survey of who depends on whom within one list. */
	@Override
	public ChainSurvey survey() {
		return this.screener.survey();
	}

	@Override
	public List<SupplierRecord> survey(List<SupplierRecord> suppliers, LocalDate asOf, ChainSurvey survey) {
		for (SupplierRecord supplier : suppliers) {
			if (survey.concerns(supplier)) {
				survey.add(supplier, this.screener.screen(supplier, asOf));
			}
		}
		return suppliers;
	}

	@Override
	public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf) {
		return assess(suppliers, asOf, survey().close());
	}

	@Override
	public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf, Chain chain) {
		Assessor assessor = new Assessor(this.rules, this.screener::tells);
		List<Assessment> assessments = new ArrayList<>(suppliers.size());
		for (int from = 0; from < suppliers.size(); from += SESSION) {
			List<SupplierRecord> part = suppliers.subList(from, Math.min(from + SESSION, suppliers.size()));
			List<List<Signal>> signals = part.stream().map((supplier) -> signals(supplier, asOf, chain)).toList();
			assessments.addAll(assessor.assess(part, signals, asOf));
		}
		return assessments;
	}

	private List<Signal> signals(SupplierRecord supplier, LocalDate asOf, Chain chain) {
		List<Signal> own = this.screener.screen(supplier, asOf);
		List<Signal> inherited = chain.signals(supplier, own);
		if (inherited.isEmpty()) {
			return own;
		}
		List<Signal> all = new ArrayList<>(own);
		all.addAll(inherited);
		return all;
	}

	@Override
	public Sources sources() {
		return this.sources;
	}

	@Override
	public Engine now() {
		return this;
	}

	@Override
	public Screening of(long list) {
		return this;
	}

	@Override
	public Grounds grounds(LocalDate asOf) {
		return new Grounds(asOf, EngineVersion.current(), this.rules.version(), this.rules.digest(), this.seedsDigest,
				this.catalogue.settings().digest(), this.lists.all().stream().map((list) -> used(list, asOf)).toList());
	}

	private static Grounds.EditionUsed used(ReferenceList list, LocalDate asOf) {
		return new Grounds.EditionUsed(list.id(), list.title(), list.edition().published(), list.edition().retrieved(),
				list.edition().sha256(), list.edition().rows(), list.stale(asOf));
	}

	@Override
	public Citations citations() {
		return Citations.of(this.rules, this.catalogue, this.lists, this.requirements, List.of());
	}

	@Override
	public Settings settings() {
		return this.catalogue.settings();
	}

	public Catalogue catalogue() {
		return this.catalogue;
	}

	public ReferenceLists lists() {
		return this.lists;
	}

	public RulePack rules() {
		return this.rules;
	}

}
