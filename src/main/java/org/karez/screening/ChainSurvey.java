package org.karez.screening;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.karez.catalogue.Weight;
import org.karez.evidence.Cell;
import org.karez.supplier.Field;
import org.karez.supplier.Party;
import org.karez.supplier.PartyRole;
import org.karez.supplier.SupplierRecord;

/**
 * Collects, over all rows of one list, who depends on whom and what was seen of them.
 * Only rows that name parties or were seen to have a link are kept; of the others a hash
 * of their names. Rows may come in any order and from several threads.
 */
public final class ChainSurvey {

	private final Placeholders placeholders;

	private final int depth;

	private final int most;

	private final Map<String, ChainNode> nodes = new HashMap<>();

	private final Set<Integer> rows = new HashSet<>();

	ChainSurvey(Placeholders placeholders, int depth, int most) {
		this.placeholders = placeholders;
		this.depth = depth;
		this.most = most;
	}

	/**
	 * Takes a row into the survey.
	 * @param record the row
	 * @param signals what {@link Screener#screen} saw of it
	 */
	public void add(SupplierRecord record, List<Signal> signals) {
		List<Party> parties = record.parties()
			.stream()
			.filter((party) -> party.role() != PartyRole.DIRECTOR && party.role() != PartyRole.LENDER)
			.filter((party) -> this.placeholders.filled(party.name()))
			.toList();
		List<Signal> travelling = signals.stream().filter(ChainSurvey::travels).toList();
		synchronized (this) {
			keys(record).forEach((key) -> this.rows.add(key.hashCode()));
			if (!parties.isEmpty() || !travelling.isEmpty()) {
				keep(record, parties, travelling);
			}
		}
	}

	private void keep(SupplierRecord record, List<Party> parties, List<Signal> travelling) {
		ChainNode own = new ChainNode();
		for (String key : keys(record)) {
			ChainNode known = this.nodes.get(key);
			if (known != null && known != own) {
				known.absorb(own);
				own = known;
			}
		}
		own.named(record.name(), record.row());
		for (String key : keys(record)) {
			this.nodes.put(key, own);
		}
		travelling.forEach(own::add);
		String goods = record.first(Field.PRODUCTS).map(Cell::value).map(String::strip).orElse("");
		for (Party party : parties) {
			link(own, record, party, goods);
		}
	}

	/** Who supplies a buyer is depended on by the buyer. */
	private void link(ChainNode own, SupplierRecord record, Party party, String goods) {
		String key = key(party.name());
		if (party.role() == PartyRole.BUYER) {
			this.nodes.computeIfAbsent(key, (ignored) -> new ChainNode())
				.add(new ChainLink(keys(record).iterator().next(), record.name(), PartyRole.UPSTREAM, null, goods,
						party.cell()));
		}
		else {
			own.add(new ChainLink(key, party.name(), party.role(), party.share(), "", party.cell()));
		}
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

	/** The names and ids under which other rows may speak of a row's supplier. */
	static Set<String> keys(SupplierRecord record) {
		Set<String> keys = new TreeSet<>();
		record.names().forEach((cell) -> keys.add(key(cell.value())));
		record.cells(Field.SUPPLIER_ID).forEach((cell) -> keys.add(key(cell.value())));
		keys.remove("");
		return keys;
	}

	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", "");
	}

	/** Ends the survey. */
	public synchronized Chain close() {
		return new Chain(Map.copyOf(this.nodes), Set.copyOf(this.rows), this.depth, this.most);
	}

}
