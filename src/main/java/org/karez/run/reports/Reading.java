package org.karez.run.reports;

import org.karez.intake.ReadOptions;

import tools.jackson.databind.json.JsonMapper;

/**
 * How an input was read, as text that is kept beside it. A password is never kept.
 */
public final class Reading {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Reading() {
	}

	public static String write(ReadOptions options) {
		return JSON.writeValueAsString(options.opened(""));
	}

	static ReadOptions read(String json) {
		return JSON.readValue(json, ReadOptions.class);
	}

}
