package org.karez.supplier;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HsCodesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "8541.42.00 | 85414200", "8541 42 00 | 85414200", "8541420000 | 8541420000", "52.01 | 5201",
					"HS 5201.00 | 520100", "5201.0 | 5201", "854142.00 | 85414200", "8541 4300 | 85414300",
					"5201; 5205.11, 6109 10 | 5201 520511 610910", "5201 5205 6109 | 5201 5205 6109",
					"0702.00/2002.90 | 070200 200290", "８５４１．４２ | 854142", "5201-5203 | 5201 5203",
					"6109.10 T-shirts of 100% cotton | 610910", "HTS: 3904.10.0000 | 3904100000" })
	void everyWrittenFormIsRead(String cell, String codes) {
		assertThat(HsCodes.in(cell).codes()).extracting(HsCode::digits).isEqualTo(Arrays.asList(codes.split(" ")));
		assertThat(HsCodes.in(cell).damaged()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "702, lost-zeros", "3061799, lost-zeros", "702.00, lost-zeros", "2.0095E+5, scientific",
			"8.54E+09, scientific", "2026-02-03, date", "2-Feb, date", "03/02/2026, date" })
	void whatASpreadsheetProgramSpoiltIsNamedAndNotRepaired(String cell, String problem) {
		HsCodes read = HsCodes.in(cell);

		assertThat(read.codes()).isEmpty();
		assertThat(read.damaged()).extracting(HsCodes.Damaged::problem).containsExactly(problem);
	}

	@Test
	void aNumberThatIsNoHeadingIsNoCode() {
		assertThat(HsCodes.in("0000 and 7701").codes()).isEmpty();
	}

	@Test
	void inRunningTextOnlyALabelledNumberCounts() {
		assertThat(HsCodes.labelledIn("Yarn, HS code 5205.11, 2022 crop").codes())
			.isEqualTo(List.of(new HsCode("520511")));
		assertThat(HsCodes.labelledIn("Founded 1998, 5201 spindles").codes()).isEmpty();
	}

	@Test
	void aCodeLiesUnderItsHeadingAndNotUnderALongerOne() {
		assertThat(new HsCode("854142").under("8541")).isTrue();
		assertThat(new HsCode("8541").under("854142")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "520100000000, 5201000000", "5201.00.90.00.00, 5201009000", "0813402000011, 0813402000", "52, 52",
			"chapter 52, 52", "03, 03", "H.S. 5205, 5205", "HSN 5205, 5205", "NCM 5201.00.20, 52010020" })
	void readsNationalLinesChaptersAndLabels(String cell, String code) {
		assertThat(HsCodes.in(cell).codes()).extracting(HsCode::digits).containsExactly(code);
	}

	@Test
	void namesWhatItCannotRead() {
		assertThat(HsCodes.in("99999999999999999").damaged()).extracting(HsCodes.Damaged::problem)
			.containsExactly("unreadable");
		assertThat(HsCodes.in("n/a").damaged()).isEmpty();
	}

}
