package org.karez.intake.json;

import java.util.List;

import org.karez.intake.ColumnChoice;
import org.karez.intake.Reading;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readings as JSON, for instance {@code {"sheet": "Vendors", "headerRow": 4, "columns":
 * [{"header": "Firm", "field": "NAME"}]}}.
 */
public final class ReadingJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private ReadingJson() {
	}

	/**
	 * Reads a reading.
	 * @param text JSON with any of encoding, delimiter, sheet, headerRow, columns
	 * @return the reading
	 * @throws IllegalArgumentException where it is none; the message says why
	 */
	public static Reading parse(String text) {
		try {
			return JSON.readValue(text, Reading.class);
		}
		catch (JacksonException ex) {
			Throwable cause = (ex.getCause() instanceof IllegalArgumentException) ? ex.getCause() : ex;
			String why = (cause == ex) ? ex.getOriginalMessage() : cause.getMessage();
			throw new IllegalArgumentException("The mapping cannot be read: " + why, ex);
		}
	}

	public static String of(Reading reading) {
		return JSON.writeValueAsString(reading);
	}

	/** Reads columns as {@link #columns(List)} wrote them. */
	public static List<ColumnChoice> columns(String text) {
		return JSON.readValue(text, new TypeReference<List<ColumnChoice>>() {
		});
	}

	public static String columns(List<ColumnChoice> columns) {
		return JSON.writeValueAsString(columns);
	}

}
