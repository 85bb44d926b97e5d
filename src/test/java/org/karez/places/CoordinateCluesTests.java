package org.karez.places;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

class CoordinateCluesTests {

	private static final Rows ROWS = new Rows(new LocationPanel(Gazetteer.load(Path.of("seeds/places"))));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "43.82 | 87.6", "43,82 | 87,6", "43.82N | 87.6E", "N43.82 | E87.6", "43°49'36\"N | 87°36'00\"E",
					"43° 49.6' N | 87° 36' E", "43 49 36 | 87 36 0", "北纬43°49′36″ | 东经87°36′", "87.6E | 43.82N" })
	void readsDegreesAsPeopleWriteThem(String latitude, String longitude) {
		assertThat(ROWS.locate(Map.of(Field.LATITUDE, latitude, Field.LONGITUDE, longitude)).strong()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "43.82, 87.6", "43.82 87.6", "43.82;87.60", "N43°49'36\", E87°36'", "43,82; 87,6" })
	void readsAPairInOneCell(String pair) {
		assertThat(ROWS.locate(Map.of(Field.LATITUDE, pair)).strong()).isTrue();
	}

	@Test
	void aSwappedPairIsReadSwappedAndSaidSo() {
		Location location = ROWS.locate(Map.of(Field.LATITUDE, "87.6", Field.LONGITUDE, "43.82", Field.COUNTRY, "CN"));
		assertThat(location.strong()).isTrue();
		assertThat(location.clues().get(0).evidence().inWords()).contains("swapped");
		assertThat(ROWS.locate(Map.of(Field.LATITUDE, "87.6", Field.LONGITUDE, "43.82")).clues()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "43.82S, 87.6E", "31.2, 121.5", "121.5, 31.2", "0, 0" })
	void otherPointsAreElsewhere(String latitude, String longitude) {
		assertThat(ROWS.locate(Map.of(Field.LATITUDE, latitude, Field.LONGITUDE, longitude)).clues()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown", "see map", "43.8x", "1.2.3", "43°49'36\"N 5 km west" })
	void whatCannotBeReadIsSaid(String cell) {
		assertThat(Degrees.isReadable(cell)).isFalse();
	}

}
