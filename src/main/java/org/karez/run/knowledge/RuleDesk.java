package org.karez.run.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.karez.rules.BrokenPackException;
import org.karez.rules.Problem;
import org.karez.rules.RulePack;
import org.karez.rules.drools.DroolsRulePack;
import org.karez.run.DryRun;
import org.karez.run.Engine;
import org.karez.run.EngineInForce;
import org.karez.run.EngineLoading;
import org.karez.run.Home;
import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;
import org.karez.run.imports.Readings;
import org.karez.tables.BrokenTableException;

import org.springframework.stereotype.Service;

/**
 * Where rule packs are tried and put in force. A pack that does not pass never takes
 * effect; the one in force goes on serving until another has passed.
 */
@Service
public class RuleDesk {

	/** So many lists show what a change does; more only take longer. */
	private static final int LISTS = 5;

	/** Longer lists are for the command line, which nobody waits for. */
	private static final int LONGEST = 50_000;

	private static final int NAMED = 25;

	private final Home home;

	private final EngineInForce engines;

	private final EngineLoading loading;

	private final Imports imports;

	private final Desk desk;

	private final Readings readings;

	RuleDesk(Home home, EngineInForce engines, Imports imports, Desk desk, Readings readings) {
		this.home = home;
		this.engines = engines;
		this.loading = new EngineLoading(home);
		this.imports = imports;
		this.desk = desk;
		this.readings = readings;
	}

	/** The rules in force. */
	public RulePack inForce() {
		return this.engines.now().rules();
	}

	/** Whether the folder holds another pack than the one in force. */
	public boolean edited() {
		return !DroolsRulePack.digestOf(this.home.rules()).equals(inForce().digest());
	}

	/** Tries the pack as it lies in the folder of rules. */
	public PackTrial tryFolder() {
		return attempt(this.home.rules());
	}

	/**
	 * Tries a pack handed in.
	 * @param zip the folder of the pack, zipped
	 */
	public PackTrial tryZip(InputStream zip) {
		try (UnpackedPack pack = UnpackedPack.of(zip)) {
			return attempt(pack.folder());
		}
		catch (BrokenTableException ex) {
			return broken(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Puts the folder's pack in force, with the evidence base as it lies.
	 * @return the pack now in force, or what must be mended before; then the old one
	 * serves on
	 */
	public PackTrial putInForce() {
		return unlessBroken(() -> new PackTrial(List.of(), this.engines.renew().rules(), List.of()));
	}

	private PackTrial attempt(Path folder) {
		Engine engine = this.engines.now();
		return unlessBroken(() -> {
			RulePack pack = this.loading.rules(folder, engine.catalogue());
			DryRun run = new DryRun(engine, pack, NAMED);
			List<Import> last = this.imports.latest(2 * LISTS)
				.stream()
				.filter((list) -> list.done() && this.desk.holds(list.id()))
				.limit(LISTS)
				.toList();
			return new PackTrial(List.of(), pack,
					last.stream().map((list) -> new PackTrial.Tried(list, answer(run, list))).toList());
		});
	}

	private static PackTrial unlessBroken(Supplier<PackTrial> work) {
		try {
			return work.get();
		}
		catch (BrokenPackException ex) {
			return new PackTrial(ex.problems(), null, List.of());
		}
		catch (BrokenTableException ex) {
			return broken(ex);
		}
	}

	private static PackTrial broken(BrokenTableException ex) {
		return new PackTrial(List.of(new Problem(ex.file(), ex.line(), ex.problem(), ex.remedy())), null, List.of());
	}

	private DryRun.@Nullable Answer answer(DryRun run, Import list) {
		if (list.suppliers() > LONGEST) {
			return null;
		}
		try {
			return run.compare(this.readings.list(list, this.desk.file(list.id()), this.desk.mended(list.id())),
					list.asOf());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file of list " + list.id() + " could not be read", ex);
		}
	}

}
