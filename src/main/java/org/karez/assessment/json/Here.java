package org.karez.assessment.json;

import org.jspecify.annotations.Nullable;
import org.karez.evidence.Cell;
import org.karez.screening.Subject;
import org.karez.supplier.SupplierRecord;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * What goes without saying of the supplier a verdict is about: its own row in its cells,
 * its own name in its findings. Left out, a million rows that lack the same fields share
 * one text.
 */
final class Here {

	static final String ROW = "row";

	private Here() {
	}

	private static SupplierRecord row(DatabindContext context) {
		Object row = context.getAttribute(ROW);
		if (row instanceof SupplierRecord supplier) {
			return supplier;
		}
		throw new IllegalStateException("A verdict is read and written beside its supplier");
	}

	/** Whether a cell stands in the row of a supplier. */
	static boolean in(SupplierRecord row, Cell cell) {
		return cell.row() == row.row() && cell.sheet().equals(row.sheet()) && cell.file().equals(row.file());
	}

	static final class CellWriter extends ValueSerializer<Cell> {

		@Override
		public void serialize(Cell cell, JsonGenerator json, SerializationContext context) {
			SupplierRecord row = row(context);
			json.writeStartObject();
			if (!in(row, cell)) {
				json.writeStringProperty("file", cell.file());
				json.writeStringProperty("sheet", cell.sheet());
				json.writeNumberProperty("row", cell.row());
			}
			json.writeStringProperty("column", cell.column());
			json.writeStringProperty("value", cell.value());
			json.writeEndObject();
		}

	}

	static final class CellReader extends ValueDeserializer<Cell> {

		@Override
		public Cell deserialize(JsonParser json, DeserializationContext context) {
			SupplierRecord row = row(context);
			Written cell = context.readValue(json, Written.class);
			return new Cell((cell.file != null) ? cell.file : row.file(),
					(cell.sheet != null) ? cell.sheet : row.sheet(), (cell.row != null) ? cell.row : row.row(),
					cell.column, cell.value);
		}

		private record Written(@Nullable String file, @Nullable String sheet, @Nullable Integer row, String column,
				String value) {

		}

	}

	static final class SubjectWriter extends ValueSerializer<Subject> {

		@Override
		public void serialize(Subject subject, JsonGenerator json, SerializationContext context) {
			json.writeStartObject();
			json.writeStringProperty("role", subject.role().name());
			json.writeStringProperty("name", subject.name());
			json.writeName("path");
			json.writeStartArray();
			subject.path().forEach(json::writeString);
			json.writeEndArray();
			json.writeEndObject();
		}

		@Override
		public boolean isEmpty(SerializationContext context, Subject subject) {
			return subject.equals(Subject.supplier(row(context).name()));
		}

	}

	static final class SubjectReader extends ValueDeserializer<Subject> {

		@Override
		public Subject deserialize(JsonParser json, DeserializationContext context) {
			return context.readValue(json, Subject.class);
		}

		@Override
		public Object getAbsentValue(DeserializationContext context) {
			return Subject.supplier(row(context).name());
		}

	}

}
