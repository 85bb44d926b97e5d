package org.karez.places;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	private static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("seeds/places"));

	@ParameterizedTest
	@ValueSource(strings = { "和田某某工業株式会社", "Foo Tekstil San. ve Tic. A.Ş.", "Foo S.r.l.", "Foo Pvt Ltd", "Foo Holdings",
			"Foo Sdn Bhd", "ООО Фу", "Foo GmbH", "某某有限公司", "Foo S.L." })
	void legalFormsOfManyCountriesMakeACompany(String name) {
		assertThat(GAZETTEER.isCompanyName(name)).isTrue();
		assertThat(GAZETTEER.isOrganisationName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "新疆某某棉纺厂", "Foo Cotton Mill", "新疆某某监狱", "Foo Spinning Works", "某某中心", "Foo Industrial Park" })
	void premisesMakeAnOrganisationButNoCompany(String name) {
		assertThat(GAZETTEER.isCompanyName(name)).isFalse();
		assertThat(GAZETTEER.isOrganisationName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "王新疆", "Wang Xinjiang", "李和静", "和田一郎", "S.L. Kashi", "A. Kashi", "Keping Li", "" })
	void aPersonIsNoOrganisation(String name) {
		assertThat(GAZETTEER.isOrganisationName(name)).isFalse();
	}

}
