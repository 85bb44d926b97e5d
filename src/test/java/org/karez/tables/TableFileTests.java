package org.karez.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TableFileTests {

	@Test
	void whatIsWrittenReadsTheSame(@TempDir Path folder) {
		Path file = folder.resolve("t.csv");
		List<List<String>> rows = List.of(List.of("a, b", "say \"so\""), List.of("two\nlines", "#hash"),
				List.of("#hash first", "新疆"));
		TableFile.write(file, List.of("one", "two"), rows);
		List<List<String>> read = new ArrayList<>();
		ForeignCsv.read(file, (line, values) -> read.add(values));
		assertThat(read).startsWith(List.of("one", "two")).endsWith(rows.toArray(List[]::new));
	}

	@Test
	void anOldEncodingIsReadAndLinesAreCounted(@TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("old.csv"), "\"é\nè\"\nx\n".getBytes(Charset.forName("windows-1252")));
		List<String> seen = new ArrayList<>();
		ForeignCsv.read(file, (line, values) -> seen.add(line + ":" + values.get(0)));
		assertThat(seen).containsExactly("1:é\nè", "3:x");
	}

}
