package org.karez.tables;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which texts a spreadsheet would run.
 */
class FormulasTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86 10 5555", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x" })
	void mayBe(String text) {
		assertThat(Formulas.mayBe(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " =1", "1-1", "Karez", "甲=乙" })
	void areNone(String text) {
		assertThat(Formulas.mayBe(text)).isFalse();
	}

}
