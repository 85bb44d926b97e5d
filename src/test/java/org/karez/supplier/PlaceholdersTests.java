package org.karez.supplier;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which values say more than that there is none.
 */
class PlaceholdersTests {

	private final Placeholders placeholders = new Placeholders(
			Set.of("n/a", "none", "not known", "x", "暂无", "não", "to be confirmed"));

	@ParameterizedTest
	@ValueSource(strings = { "n/a", "N/A", " n/a ", "ｎ／ａ", "None", "x", "X  ", "　x", "暂无", "暂无 ", "não", "na\u0303o",
			"NOT KNOWN", "-", "--", "???", "--------------------", "", "  " })
	void wordsForNothing(String value) {
		assertThat(this.placeholders.filled(value)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "No. 12 Renmin Road", "Nanjing", "none of them", "xx", "x1", "暂无街道", "无锡", "1", "９", "é",
			"na\u0303", "to be confirmed by Wuhan Haian", "China", " China" })
	void words(String value) {
		assertThat(this.placeholders.filled(value)).isTrue();
	}

}
