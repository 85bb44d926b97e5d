package org.karez.supplier;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegistryCodeTests {

	/** The worked example of the standard, corrected. */
	private static final String VALID = "91350100M000100Y43";

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	@Test
	void acceptsACodeWhoseBothChecksAgree() {
		assertThat(RegistryCode.read(VALID).value()).contains(new CreditCode(VALID));
		assertThat(new CreditCode(VALID).division()).isEqualTo("350100");
	}

	@Test
	void refusesEverySingleWrongCharacter() {
		for (int i = 0; i < VALID.length(); i++) {
			for (char other : ALPHABET.toCharArray()) {
				String wrong = VALID.substring(0, i) + other + VALID.substring(i + 1);
				if (!wrong.equals(VALID)) {
					assertThat(RegistryCode.read(wrong).value()).as(wrong).isEmpty();
				}
			}
		}
		assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91350100M000100Y44"));
	}

	@Test
	void namesWhatIsWrong() {
		assertThat(damages("91350100M000100Y44")).containsExactly(Damage.CHECK_DIGIT);
		assertThat(damages("91350100M000100Y4Z")).containsExactly(Damage.WRONG_ALPHABET);
		assertThat(damages("91350100M000100Y4")).containsExactly(Damage.WRONG_LENGTH);
		assertThat(damages("9.165E+17")).containsExactly(Damage.SCIENTIFIC_NOTATION);
		assertThat(damages("916501002999341000")).containsExactly(Damage.LOST_DIGITS);
	}

	@Test
	void readsAndNamesFullWidthDigitsAndSpaces() {
		Reading<RegistryCode> reading = RegistryCode.read("９１３５ 0100 M000100Y43");
		assertThat(reading.value()).contains(new CreditCode(VALID));
		assertThat(reading.damages()).containsExactlyInAnyOrder(Damage.FULL_WIDTH, Damage.SPACES);
	}

	@Test
	void neverTakesAnIdentityCardForACompany() {
		assertThat(RegistryCode.read("11010519491231002X").value()).isEmpty();
		assertThat(damages("11010519491231002X")).containsExactly(Damage.CITIZEN_ID);
	}

	@Test
	void readsTheOlderRegistrationNumber() {
		assertThat(RegistryCode.read("110108000000016").value()).contains(new RegistrationNumber("110108000000016"));
		assertThat(damages("110108000000017")).containsExactly(Damage.CHECK_DIGIT);
	}

	@Test
	void leavesOtherCountriesNumbersAlone() {
		assertThat(RegistryCode.read("HRB 12345").isSomethingElse()).isTrue();
		assertThat(RegistryCode.read("").isSomethingElse()).isTrue();
	}

	@Test
	void postalCodesKeepTheirDamage() {
		assertThat(PostalCode.read("830000").value()).contains(new PostalCode("830000"));
		assertThat(PostalCode.read("830000.0").damages()).containsExactly(Damage.TRAILING_DECIMALS);
		assertThat(PostalCode.read("10020").damages()).containsExactly(Damage.LOST_ZEROS);
		assertThat(PostalCode.read("83OOO2").damages()).containsExactly(Damage.LETTERS_FOR_DIGITS);
		assertThat(PostalCode.read("8.3E+05").value()).isEmpty();
		assertThat(PostalCode.read("SW1A 1AA").isSomethingElse()).isTrue();
	}

	@Test
	void phonesAreReadOneByOne() {
		assertThat(Phone.read("0991-2345678 / +49 30 123456", new Country("CN")))
			.extracting((reading) -> reading.value().map(Phone::value).orElse("none"))
			.containsExactly("+869912345678", "+4930123456");
		assertThat(Phone.read("9912345678", new Country("CN")).get(0).damages()).containsExactly(Damage.LOST_ZEROS);
	}

	private static Set<Damage> damages(String given) {
		return RegistryCode.read(given).damages();
	}

	@Test
	void findsACodeAmongOtherWords() {
		for (String given : List.of("USCC: " + VALID, "CN" + VALID, "'" + VALID, VALID + ",", "(" + VALID + ")",
				"注册号：" + VALID)) {
			assertThat(RegistryCode.read(given).value()).as(given).contains(new CreditCode(VALID));
			assertThat(RegistryCode.all(given)).as(given).containsExactly(new CreditCode(VALID));
		}
		assertThat(RegistryCode.all(VALID + " / 110108000000016")).extracting(RegistryCode::value)
			.containsExactly(VALID, "110108000000016");
		assertThat(damages("USCC: 91350100M000100Y44")).contains(Damage.CHECK_DIGIT);
		assertThat(RegistryCode.refusedDivision("USCC: 91350100M000100Y44")).contains("350100");
	}

	@Test
	void findsAPostalCodeAmongOtherWords() {
		for (String given : List.of("CN-832000", "P.C. 832000", "邮编832000", "832000 (Shihezi)", "832000/832003")) {
			assertThat(PostalCode.read(given).value()).as(given).contains(new PostalCode("832000"));
		}
		assertThat(PostalCode.within("8320001 or 83200")).isEmpty();
	}

}
