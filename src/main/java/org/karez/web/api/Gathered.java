package org.karez.web.api;

import java.util.ArrayList;
import java.util.List;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import tools.jackson.databind.JsonNode;

/**
 * What is read of a supplier so far, and everything found wrong with it.
 */
final class Gathered {

	/** What a cell of a workbook holds at most: a value has to fit into the report. */
	private static final int LONGEST = 32_767;

	/** Lists number their groups of columns from 0; parties begin far behind them. */
	private static final int FIRST_PARTY = 10_000;

	private final List<Entry> entries = new ArrayList<>();

	private final List<Flaw> flaws = new ArrayList<>();

	private final int row;

	private int parties = FIRST_PARTY;

	Gathered(int row) {
		this.row = row;
	}

	/** The pointer of a property below another. */
	static String under(String pointer, String name) {
		return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
	}

	/** A group of its own for what belongs to one party. */
	int nextParty() {
		return this.parties++;
	}

	void add(Field field, SiteRole role, int group, String at, String value) {
		if (value.length() > LONGEST) {
			flaw(at, "Shorten it to 32,767 characters, as many as a cell of a workbook holds");
		}
		else if (!value.isBlank()) {
			this.entries.add(new Entry(field, role, group, new Cell("request", "", this.row, at, value)));
		}
	}

	/**
	 * A text, number or truth value as written; anything else is a flaw and counts as
	 * empty.
	 */
	String text(JsonNode value, String at) {
		if (value.isContainer()) {
			flaw(at, "Write a text");
			return "";
		}
		return value.isNull() ? "" : value.asString();
	}

	void flaw(String at, String problem) {
		this.flaws.add(new Flaw(at, problem));
	}

	void unknown(String at) {
		flaw(at, "There is no field of this name; see the schema at /api/docs");
	}

	/**
	 * The supplier.
	 * @throws FlawedRequestException where anything is wrong; names all of it
	 */
	SupplierRecord supplier() {
		boolean named = this.entries.stream()
			.anyMatch((entry) -> entry.field() == Field.NAME || entry.field() == Field.LOCAL_NAME);
		if (!named) {
			flaw("/name", "Give the supplier's name as name, companyName or localName");
		}
		if (!this.flaws.isEmpty()) {
			throw new FlawedRequestException(this.flaws);
		}
		return new SupplierRecord("request", "", this.row, this.entries);
	}

}
