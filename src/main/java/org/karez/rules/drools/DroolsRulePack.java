package org.karez.rules.drools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.evidence.ClaimRef;
import org.karez.rules.Action;
import org.karez.rules.Authorities;
import org.karez.rules.BrokenPackException;
import org.karez.rules.Finding;
import org.karez.rules.Requirement;
import org.karez.rules.RuleCard;
import org.karez.rules.RulePack;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.PackFolder;
import org.karez.rules.pack.Problems;
import org.karez.screening.Signal;
import org.karez.supplier.Field;

/**
 * A rule pack that Drools runs.
 */
public final class DroolsRulePack implements RulePack {

	private final String digest;

	private final PackData data;

	private final List<RuleCard> rules;

	private final Set<Field> absences;

	private final Judge judge;

	DroolsRulePack(String digest, PackData data, List<RuleCard> rules, Set<Field> absences, Judge judge) {
		this.digest = digest;
		this.data = data;
		this.absences = Set.copyOf(absences);
		this.rules = List.copyOf(rules);
		this.judge = judge;
	}

	/**
	 * Reads and compiles a pack and runs its examples.
	 * @param folder the pack's folder
	 * @param authorities the claims and regimes it may rest on
	 * @throws BrokenPackException where anything in it is wrong, naming all of it
	 * @throws org.karez.tables.BrokenTableException where there is no such folder
	 */
	public static DroolsRulePack load(Path folder, Authorities authorities) {
		return pack(folder, authorities, null);
	}

	/**
	 * Reads a pack and runs its examples. Where this very pack has passed before, under
	 * the same claims and regimes and the same code, it is taken as it was read then.
	 * @param folder the pack's folder
	 * @param authorities the claims and regimes it may rest on
	 * @param compiled a folder of the product's own data where compiled rules are kept
	 * @throws BrokenPackException where anything in it is wrong, naming all of it
	 * @throws org.karez.tables.BrokenTableException where there is no such folder
	 */
	public static DroolsRulePack load(Path folder, Authorities authorities, Path compiled) {
		return pack(folder, authorities, compiled);
	}

	private static DroolsRulePack pack(Path folder, Authorities authorities, @Nullable Path compiled) {
		PackFolder files = new PackFolder(folder);
		DroolsRulePack passed = (compiled != null) ? passed(files, authorities, compiled) : null;
		if (passed != null) {
			return passed;
		}
		PackReading reading = new PackReading(files, authorities);
		DroolsRulePack pack = reading.pack(compiled);
		if (pack == null) {
			throw new BrokenPackException(reading.report().problems());
		}
		return pack;
	}

	/** The very same pack, where it was checked before and is still there compiled. */
	private static @Nullable DroolsRulePack passed(PackFolder folder, Authorities authorities, Path compiled) {
		Path place = PassedPack.place(compiled, CheckKey.of(folder, authorities));
		if (!Files.isRegularFile(place)) {
			return null;
		}
		PackData data = PackData.read(folder, new Problems());
		PassedPack passed = PassedPack.read(place, data);
		CompiledRules rules = new CompiledRules(compiled, passed.compiled());
		return rules.there() ? new DroolsRulePack(folder.digest(), data, passed.cards(), passed.absences(),
				new Judge(rules.load(), passed.cards(), passed.severities(), authorities)) : null;
	}

	/** The digest of a folder's rule pack as it lies there, whether it passes or not. */
	public static String digestOf(Path folder) {
		return new PackFolder(folder).digest();
	}

	@Override
	public String id() {
		return this.data.papers().id();
	}

	@Override
	public String version() {
		return this.data.papers().version();
	}

	@Override
	public LocalDate effective() {
		return this.data.papers().effective();
	}

	@Override
	public String digest() {
		return this.digest;
	}

	@Override
	public List<RuleCard> rules() {
		return this.rules;
	}

	@Override
	public Map<String, Action> actions() {
		return this.data.actions();
	}

	@Override
	public Map<ClaimRef, String> claimsWithoutRule() {
		return this.data.excused();
	}

	@Override
	public List<Requirement> requirements() {
		return this.data.requirements();
	}

	@Override
	public Set<Field> absences() {
		return this.absences;
	}

	@Override
	public List<List<Finding>> judge(List<List<Signal>> suppliers, LocalDate asOf) {
		return this.judge.judge(suppliers, asOf);
	}

	/**
	 * How many shapes of signals the engine was asked about so far; every other supplier
	 * was judged by what was said of its shape before.
	 */
	public int shapes() {
		return this.judge.shapes();
	}

}
