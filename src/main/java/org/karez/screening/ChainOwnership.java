package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.karez.evidence.Evidence;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SupplierRecord;

/**
 * Adds up what listed parties hold in a supplier through owners that are themselves rows
 * of the list. An owner that listed parties hold by half or more counts with its whole
 * share, one they hold by less does not count: so the 50 percent rule of OFAC reads
 * (guidance of 2014-08-13).
 */
final class ChainOwnership {

	private static final double HALF = 50;

	private final Map<String, ChainNode> nodes;

	private final int depth;

	ChainOwnership(Map<String, ChainNode> nodes, int depth) {
		this.nodes = nodes;
		this.depth = depth;
	}

	void report(ChainNode start, SupplierRecord record, List<Signal> own, Collection<Signal> signals) {
		holdings(start, own, record.name(), 0, noneYet()).values()
			.stream()
			.filter((holding) -> holding.indirect)
			.forEach((holding) -> signals.add(holding.signal(Subject.supplier(record.name()))));
	}

	private static Set<ChainNode> noneYet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	private Map<String, Holding> holdings(ChainNode node, List<Signal> seen, String name, int steps,
			Set<ChainNode> above) {
		Map<String, Holding> holdings = new TreeMap<>();
		if (steps > this.depth || !above.add(node)) {
			return holdings;
		}
		for (Signal signal : seen) {
			if (signal instanceof OwnershipSignal direct) {
				holdings.computeIfAbsent(key(direct), (key) -> new Holding(direct)).direct(direct);
			}
		}
		for (ChainLink link : node.links()) {
			ChainNode owner = owner(link);
			if (owner != null) {
				Evidence step = link.evidence(name, owner.name());
				holdings(owner, owner.signals(), owner.name(), steps + 1, above)
					.forEach((key, through) -> holdings.computeIfAbsent(key, (ignored) -> new Holding(through.sample))
						.through(through, link, step));
			}
		}
		above.remove(node);
		return holdings;
	}

	private @Nullable ChainNode owner(ChainLink link) {
		boolean owns = link.role() == PartyRole.OWNER || link.role() == PartyRole.PARENT;
		ChainNode owner = owns ? this.nodes.get(link.to()) : null;
		return (owner != null && owner.hasRow()) ? owner : null;
	}

	private static String key(OwnershipSignal signal) {
		return signal.list() + "/" + signal.basis();
	}

	/** What the parties of one list hold in one party. */
	private static final class Holding {

		private final OwnershipSignal sample;

		private final List<Evidence> evidence = new ArrayList<>();

		private double percent;

		private boolean known = true;

		private boolean indirect;

		Holding(OwnershipSignal sample) {
			this.sample = sample;
		}

		void direct(OwnershipSignal signal) {
			this.percent = Math.max(this.percent, signal.percent());
			this.known &= signal.shareKnown();
			this.evidence.addAll(signal.evidence());
		}

		void through(Holding owner, ChainLink link, Evidence step) {
			this.indirect = true;
			this.evidence.addAll(owner.evidence);
			this.evidence.add(step);
			this.known &= owner.known && link.share() != null;
			if (owner.percent >= HALF && link.share() != null) {
				this.percent += link.share().percent().doubleValue();
			}
		}

		OwnershipSignal signal(Subject subject) {
			return new OwnershipSignal(subject, this.sample.list(), this.sample.regimes(), this.sample.basis(),
					Math.min(100, this.percent), this.known, this.evidence);
		}

	}

}
