package org.karez.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.karez.evidence.CellEvidence;
import org.karez.evidence.Evidence;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SupplierRecord;

/**
 * Who depends on whom within one list. What was seen of a party, its sites, owners and
 * end users reaches every supplier of the list that depends on it, with the way there. A
 * way is walked once: circles and parties without a row are reported and never followed
 * for ever.
 */
public final class Chain {

	private final Map<String, ChainNode> nodes;

	private final int depth;

	private final int most;

	Chain(Map<String, ChainNode> nodes, int depth, int most) {
		this.nodes = nodes;
		this.depth = depth;
		this.most = most;
	}

	/**
	 * What reaches a supplier from the parties it depends on.
	 * @param record the supplier's row
	 * @param own what was seen of the row itself
	 * @return further signals, nearest parties first; empty for most suppliers
	 */
	public List<Signal> signals(SupplierRecord record, List<Signal> own) {
		if (this.nodes.isEmpty()) {
			return List.of();
		}
		ChainNode start = node(record);
		if (start == null || start.links().isEmpty()) {
			return List.of();
		}
		Set<Signal> signals = new LinkedHashSet<>();
		walk(start, record.name(), signals);
		new ChainOwnership(this.nodes, this.depth).report(start, record, own, signals);
		report(start, record, signals);
		return List.copyOf(signals);
	}

	private @Nullable ChainNode node(SupplierRecord record) {
		for (String key : ChainKeys.of(record)) {
			ChainNode node = this.nodes.get(key);
			if (node != null) {
				return node;
			}
		}
		return null;
	}

	private void walk(ChainNode start, String name, Set<Signal> signals) {
		Set<ChainNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Way> ways = new ArrayDeque<>();
		seen.add(start);
		ways.add(new Way(start, PartyRole.SUPPLIER, List.of(name), List.of()));
		while (!ways.isEmpty() && signals.size() < this.most) {
			Way way = ways.remove();
			for (ChainLink link : way.node.links()) {
				ChainNode next = this.nodes.get(link.to());
				if (next != null && next.hasRow() && way.path.size() <= this.depth && seen.add(next)) {
					Way onward = way.onto(next, link);
					next.signals().stream().limit(this.most - signals.size()).map(onward::carry).forEach(signals::add);
					ways.add(onward);
				}
			}
		}
	}

	/**
	 * Circles, and parties of a column that otherwise names rows of the list. Who names
	 * itself as its parent has none.
	 */
	private void report(ChainNode start, SupplierRecord record, Collection<Signal> signals) {
		Subject self = Subject.supplier(record.name());
		for (ChainLink link : start.links()) {
			ChainNode next = this.nodes.get(link.to());
			if (next == start) {
				continue;
			}
			if (next != null && leadsTo(next, start)) {
				signals
					.add(new ChainSignal(self, ChainProblem.CIRCLE, link.role(), List.of(new CellEvidence(link.cell(),
							record.name() + " and " + link.name() + " depend on each other in a circle"))));
			}
			else if (link.cell().row() == record.row() && unknown(link) && someKnown(start)) {
				signals.add(new ChainSignal(self, ChainProblem.UNKNOWN_PARTY, link.role(),
						List.of(new CellEvidence(link.cell(), "the list has no row for " + link.name()))));
			}
		}
	}

	private boolean unknown(ChainLink link) {
		ChainNode node = this.nodes.get(link.to());
		return node == null || !node.hasRow();
	}

	private boolean someKnown(ChainNode start) {
		return start.links().stream().anyMatch((link) -> !unknown(link));
	}

	private boolean leadsTo(ChainNode from, ChainNode to) {
		Set<ChainNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<ChainNode> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty() && seen.size() < this.most * this.depth) {
			ChainNode node = open.remove();
			if (node == to) {
				return true;
			}
			if (seen.add(node)) {
				node.links()
					.stream()
					.map(ChainLink::to)
					.map(this.nodes::get)
					.filter((next) -> next != null)
					.forEach(open::add);
			}
		}
		return false;
	}

	/** A way from a supplier to a party it depends on. */
	private record Way(ChainNode node, PartyRole role, List<String> path, List<Evidence> links) {

		Way onto(ChainNode next, ChainLink link) {
			List<String> longer = new ArrayList<>(this.path);
			longer.add(next.name());
			List<Evidence> more = new ArrayList<>(this.links);
			more.add(link.evidence(this.path.get(this.path.size() - 1), next.name()));
			return new Way(next, (this.path.size() == 1) ? link.role() : this.role, List.copyOf(longer),
					List.copyOf(more));
		}

		/**
		 * The signal of the party at the way's end, as the supplier at its beginning
		 * meets it.
		 */
		Signal carry(Signal signal) {
			List<String> whole = new ArrayList<>(this.path);
			whole.addAll(signal.subject().path().subList(1, signal.subject().path().size()));
			return Carried.to(new Subject(this.role, signal.subject().name(), whole), signal, this.links);
		}

	}

}
