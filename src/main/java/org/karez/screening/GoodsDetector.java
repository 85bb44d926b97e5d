package org.karez.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.karez.catalogue.Goods;
import org.karez.catalogue.HsPrefix;
import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.evidence.Evidence;
import org.karez.evidence.TermEvidence;
import org.karez.places.Countries;
import org.karez.supplier.Country;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.HsCode;
import org.karez.supplier.HsCodes;
import org.karez.supplier.Placeholders;
import org.karez.supplier.SupplierRecord;
import org.karez.tables.Memo;

/**
 * Sees goods of priority sectors, by HS code and by word, and whether the row says where
 * their material comes from.
 */
final class GoodsDetector {

	private static final Set<Field> WORDS = EnumSet.of(Field.PRODUCTS, Field.DESCRIPTION, Field.SECTOR);

	private static final Set<Field> PLACES = EnumSet.of(Field.ADDRESS, Field.MATERIAL_ORIGIN, Field.SOURCES_FROM);

	private static final Set<String> CHINA = Set.of("china", "xinjiang");

	private static final int REMEMBERED = 20_000;

	private final Goods goods;

	private final Memo<String, List<Coded>> columns = new Memo<>("columns of HS codes", REMEMBERED,
			(cell) -> coded(HsCodes.in(cell).codes()));

	private final Memo<String, List<Coded>> texts = new Memo<>("HS codes in texts", REMEMBERED,
			(text) -> coded(HsCodes.labelledIn(text).codes()));

	private final TextReader reader;

	private final Placeholders placeholders;

	private final Countries countries;

	GoodsDetector(Goods goods, TextReader reader, Placeholders placeholders, Countries countries) {
		this.countries = countries;
		this.goods = goods;
		this.reader = reader;
		this.placeholders = placeholders;
	}

	void detect(Sighting sighting, Collection<Signal> signals) {
		Map<String, Seen> bySector = new TreeMap<>();
		for (Entry entry : sighting.record().entries()) {
			if (entry.field() == Field.HS_CODES) {
				seeCodes(this.columns.get(entry.value()), entry.cell(), bySector);
			}
			else if (WORDS.contains(entry.field())) {
				seeCodes(this.texts.get(entry.value()), entry.cell(), bySector);
				seeWords(entry.cell(), bySector);
			}
		}
		if (!bySector.isEmpty()) {
			boolean origin = sighting.record()
				.cells(Field.MATERIAL_ORIGIN)
				.stream()
				.anyMatch((cell) -> this.placeholders.filled(cell.value()));
			boolean china = sighting.inXinjiang() || inChina(sighting.record());
			bySector.forEach((sector, seen) -> signals
				.add(new GoodsSignal(sighting.self(), sector, seen.core, seen.byCode, origin, china, seen.evidence)));
		}
	}

	private List<Coded> coded(List<HsCode> codes) {
		List<Coded> coded = new ArrayList<>();
		for (HsCode code : codes) {
			this.goods.matching(code.digits()).forEach((match) -> coded.add(new Coded(code, match)));
		}
		return List.copyOf(coded);
	}

	private static void seeCodes(List<Coded> codes, Cell cell, Map<String, Seen> bySector) {
		for (Coded coded : codes) {
			HsPrefix prefix = coded.match.prefix();
			bySector.computeIfAbsent(coded.match.sector().id(), (sector) -> new Seen())
				.add(prefix.relation() == HsPrefix.Relation.CORE, true, new CodeEvidence(cell, "HS code",
						coded.code.digits(), prefix.meaning() + " (under " + prefix.digits() + ")", prefix.source()));
		}
	}

	private void seeWords(Cell cell, Map<String, Seen> bySector) {
		for (Product product : this.reader.read(cell.value()).products()) {
			bySector.computeIfAbsent(product.sector(), (sector) -> new Seen())
				.add(product.core(), false,
						new TermEvidence(cell, product.sector(), product.matched(), "", product.source()));
		}
	}

	/** The country's own column is soonest read. */
	private boolean inChina(SupplierRecord record) {
		return any(Field.COUNTRY, record,
				(country) -> this.countries.find(country).filter(Country::isChina).isPresent())
				|| PLACES.stream().anyMatch((field) -> any(field, record, this::saysChina));
	}

	private static boolean any(Field field, SupplierRecord record, Predicate<String> says) {
		for (Entry entry : record.entries()) {
			if (entry.field() == field && says.test(entry.value())) {
				return true;
			}
		}
		return false;
	}

	private boolean saysChina(String text) {
		return !Collections.disjoint(this.reader.read(text).contexts(), CHINA);
	}

	/** A code and a sector it belongs to. */
	private record Coded(HsCode code, Goods.Match match) {
	}

	/** What was seen of one sector. */
	private static final class Seen {

		private boolean core;

		private boolean byCode;

		private final List<Evidence> evidence = new ArrayList<>();

		void add(boolean core, boolean byCode, Evidence evidence) {
			this.core |= core;
			this.byCode |= byCode;
			if (!this.evidence.contains(evidence)) {
				this.evidence.add(evidence);
			}
		}

	}

}
