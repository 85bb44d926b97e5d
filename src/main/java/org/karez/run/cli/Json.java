package org.karez.run.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what a command answers as JSON, where a file was named.
 */
final class Json {

	static final ObjectMapper MAPPER = JsonMapper.builder().build();

	private Json() {
	}

	static void array(@Nullable Path file, List<?> values) throws IOException {
		if (file != null) {
			Files.writeString(file,
					MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(values));
		}
	}

	static void lines(@Nullable Path file, List<?> values) throws IOException {
		if (file != null) {
			try (BufferedWriter out = Files.newBufferedWriter(file)) {
				for (Object value : values) {
					out.write(MAPPER.writeValueAsString(value));
					out.write('\n');
				}
			}
		}
	}

}
