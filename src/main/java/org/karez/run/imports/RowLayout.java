package org.karez.run.imports;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.evidence.Cell;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the rows of a file have in common, so that a row is kept as little more than its
 * values: {@code [place, column, "value", …]}, and {@code [column, "value", line]} for a
 * cell that stood on another line.
 */
final class RowLayout {

	private static final JsonFactory JSON = new JsonFactory();

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final Known<Place> places;

	private final Known<Column> columns;

	private RowLayout(Kept kept) {
		this.places = new Known<>(kept.places);
		this.columns = new Known<>(kept.columns);
	}

	/** A layout that learns its columns while rows are encoded. */
	static RowLayout empty() {
		return new RowLayout(new Kept(List.of(), List.of()));
	}

	static RowLayout of(String json) {
		return new RowLayout(MAPPER.readValue(json, Kept.class));
	}

	String json() {
		return MAPPER.writeValueAsString(new Kept(this.places.all, this.columns.all));
	}

	/** The fields that at least one row has filled. */
	Set<Field> fields() {
		Set<Field> fields = EnumSet.noneOf(Field.class);
		this.columns.all.forEach((column) -> fields.add(column.field));
		return fields;
	}

	String encode(SupplierRecord supplier) {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
			json.writeStartArray();
			json.writeNumber(this.places.number(new Place(supplier.file(), supplier.sheet())));
			for (Entry entry : supplier.entries()) {
				write(json, supplier, entry);
			}
			json.writeEndArray();
		}
		return text.toString();
	}

	private void write(JsonGenerator json, SupplierRecord supplier, Entry entry) {
		Cell cell = entry.cell();
		int place = this.places.number(new Place(cell.file(), cell.sheet()));
		int column = this.columns.number(new Column(place, entry.field(), entry.role(), entry.group(), cell.column()));
		boolean elsewhere = cell.row() != supplier.row();
		if (elsewhere) {
			json.writeStartArray();
		}
		json.writeNumber(column);
		json.writeString(cell.value());
		if (elsewhere) {
			json.writeNumber(cell.row());
			json.writeEndArray();
		}
	}

	SupplierRecord decode(int line, String cells) {
		try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), cells)) {
			json.nextToken();
			json.nextToken();
			Place place = this.places.all.get(json.getIntValue());
			List<Entry> entries = new ArrayList<>();
			for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
				entries.add((token == JsonToken.START_ARRAY) ? elsewhere(json) : here(json, line));
			}
			return new SupplierRecord(place.file, place.sheet, line, entries);
		}
	}

	private Entry here(JsonParser json, int line) {
		int column = json.getIntValue();
		json.nextToken();
		return entry(column, json.getString(), line);
	}

	private Entry elsewhere(JsonParser json) {
		json.nextToken();
		int column = json.getIntValue();
		json.nextToken();
		String value = json.getString();
		json.nextToken();
		Entry entry = entry(column, value, json.getIntValue());
		json.nextToken();
		return entry;
	}

	private Entry entry(int number, String value, int line) {
		Column column = this.columns.all.get(number);
		Place place = this.places.all.get(column.place);
		return new Entry(column.field, column.role, column.group,
				new Cell(place.file, place.sheet, line, column.header, value));
	}

	private record Place(String file, String sheet) {

	}

	private record Column(int place, Field field, SiteRole role, int group, String header) {

	}

	private record Kept(List<Place> places, List<Column> columns) {

	}

	/** Values by number, each once. */
	private static final class Known<T> {

		private final List<T> all;

		private final Map<T, Integer> numbers = new HashMap<>();

		private Known(List<T> given) {
			this.all = new ArrayList<>(given);
		}

		private int number(T value) {
			Integer number = this.numbers.get(value);
			if (number == null) {
				number = this.all.size();
				this.numbers.put(value, number);
				this.all.add(value);
			}
			return number;
		}

	}

}
