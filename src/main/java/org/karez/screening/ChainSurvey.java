package org.karez.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.catalogue.Weight;
import org.karez.evidence.Cell;
import org.karez.supplier.Field;
import org.karez.supplier.Party;
import org.karez.supplier.PartyRole;
import org.karez.supplier.Placeholders;
import org.karez.supplier.SupplierRecord;

/**
 * Collects, over all rows of one list, who depends on whom and what was seen of them:
 * first every row's links, then the signals of the few rows that others depend on. Only
 * rows that name parties or are named are kept. Rows may come in any order and from
 * several threads.
 */
public final class ChainSurvey {

	private final Placeholders placeholders;

	private final int depth;

	private final int most;

	private final Map<String, ChainNode> nodes = new HashMap<>();

	/** Hashes of the keys of all parties that rows depend on. */
	private final Set<Integer> named = new HashSet<>();

	ChainSurvey(Placeholders placeholders, int depth, int most) {
		this.placeholders = placeholders;
		this.depth = depth;
		this.most = most;
	}

	/** Takes in whom a row depends on, and who depends on it. */
	public void link(SupplierRecord record) {
		List<Party> parties = parties(record);
		if (!parties.isEmpty() && !ChainKeys.of(record).isEmpty()) {
			String goods = record.first(Field.PRODUCTS).map(Cell::value).map(String::strip).orElse("");
			synchronized (this) {
				ChainNode own = node(record);
				for (Party party : parties) {
					link(own, record, party, goods);
				}
			}
		}
	}

	private List<Party> parties(SupplierRecord record) {
		List<Party> parties = new ArrayList<>();
		for (Party party : this.placeholders.filled(record.parties())) {
			if (party.role() != PartyRole.DIRECTOR && party.role() != PartyRole.LENDER) {
				parties.add(party);
			}
		}
		return parties;
	}

	/** Who supplies a buyer is depended on by the buyer. */
	private void link(ChainNode own, SupplierRecord record, Party party, String goods) {
		String key = ChainKeys.key(party.name());
		this.named.add(key.hashCode());
		if (party.role() == PartyRole.BUYER) {
			String seller = ChainKeys.of(record).iterator().next();
			this.named.add(seller.hashCode());
			this.nodes.computeIfAbsent(key, (ignored) -> new ChainNode())
				.add(new ChainLink(seller, record.name(), PartyRole.UPSTREAM, null, goods, party.cell()));
		}
		else {
			own.add(new ChainLink(key, party.name(), party.role(), party.share(), "", party.cell()));
		}
	}

	/** Whether any row so far depends on another party. */
	public synchronized boolean links() {
		return !this.named.isEmpty();
	}

	/**
	 * Whether other rows depend on a row, so that what is seen of it must be taken in.
	 * @param record a row, once the links of all rows are known
	 */
	public boolean concerns(SupplierRecord record) {
		for (String key : ChainKeys.of(record)) {
			if (this.named.contains(key.hashCode())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Takes in what was seen of a row that others depend on.
	 * @param record the row
	 * @param signals what {@link Screener#screen} saw of it
	 */
	public synchronized void add(SupplierRecord record, List<Signal> signals) {
		ChainNode own = node(record);
		signals.stream().filter(ChainSurvey::travels).forEach(own::add);
	}

	private ChainNode node(SupplierRecord record) {
		Set<String> keys = ChainKeys.of(record);
		ChainNode own = new ChainNode();
		for (String key : keys) {
			ChainNode known = this.nodes.get(key);
			if (known != null && known != own) {
				known.absorb(own);
				own = known;
			}
		}
		own.named(record.name(), record.row());
		for (String key : keys) {
			this.nodes.put(key, own);
		}
		return own;
	}

	/**
	 * Whether a signal says something of a party that others who depend on it must know.
	 */
	private static boolean travels(Signal signal) {
		if (signal instanceof TermSignal term) {
			return !term.negated() && term.weight() != Weight.WEAK;
		}
		return signal instanceof LocationSignal || signal instanceof ListingSignal || signal instanceof OwnershipSignal;
	}

	/** Ends the survey. */
	public synchronized Chain close() {
		return new Chain(Map.copyOf(this.nodes), this.depth, this.most);
	}

}
