package org.karez.screening;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a cell tells, beside being filled.
 */
class TellingTests {

	@ParameterizedTest
	@CsvSource({ "COUNTRY,n/a", "COUNTRY,?", "COUNTRY,XX", "COUNTRY,Narnia", "ADDRESS,tbd", "ADDRESS,-", "ADDRESS,——",
			"ADDRESS,\u200b", "CITY,unknown", "PHONE,none given", "LATITUDE,abc", "POSTAL_CODE,-" })
	void aWordForNothingTellsNothing(Field field, String value) {
		assertThat(tells(field, value)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "COUNTRY,CN", "COUNTRY,Deutschland", "COUNTRY,中国", "ADDRESS,12 Long Street", "ADDRESS,佛山", "CITY,Au",
			"PHONE,+86 757 1234 5678", "LATITUDE,23.02", "POSTAL_CODE,SW1A 1AA" })
	void anAnswerTells(Field field, String value) {
		assertThat(tells(field, value)).isTrue();
	}

	private static boolean tells(Field field, String value) {
		return Seeds.screener().tells(Rows.row("Alpha Ltd").with(field, value).record(), field);
	}

}
