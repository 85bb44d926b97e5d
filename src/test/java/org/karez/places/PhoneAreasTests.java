package org.karez.places;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.junit.jupiter.api.Test;
import org.karez.supplier.Country;
import org.karez.supplier.Phone;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneAreasTests {

	private static final Country CHINA = new Country("CN");

	private static final List<String> FORMS = List.of("+86 %s", "+86-%s", "0086 %s", "0%s", "(0%s)", "+86 (0)%s", "%s",
			"+86%s-%s", "0%s-%s", "(0%s) %s", "86 %s", "+%s", "00%s", "17909 %s");

	private final PhoneAreas areas = new PhoneAreas(Prefixes.load(Path.of("seeds/places/phone_areas.csv")));

	private final SplittableRandom chance = new SplittableRandom(86);

	@Test
	void numbersThatBeginAlikeBelongWhereTheLibrarySaysEachBelongs() throws NumberParseException {
		for (int i = 0; i < 60_000; i++) {
			String national = national();
			if (national.length() > 6) {
				assertThat(this.areas.chinese(national)).as(national)
					.isEqualTo(this.areas.of(PhoneNumberUtil.getInstance().parse("+86" + national, null)));
			}
		}
	}

	@Test
	void theShortWayReadsANumberAsTheLibraryDoes() {
		int read = 0;
		for (int i = 0; i < 60_000; i++) {
			String given = written(national());
			String national = ChineseDigits.of(given, true);
			if (national != null && this.areas.chinese(national).valid()) {
				assertThat(Phone.read(given, CHINA).get(0).value()).as(given).hasValue(new Phone("+86" + national));
				read++;
			}
			else if (national != null) {
				assertThat(Phone.read(given, CHINA).get(0).value()).as(given).isEmpty();
			}
		}
		assertThat(read).isGreaterThan(15_000);
	}

	/** Mobiles, landlines with area codes of two and three digits, service numbers. */
	private String national() {
		int length = 7 + this.chance.nextInt(6);
		return switch (this.chance.nextInt(5)) {
			case 0 -> "1" + digits(10);
			case 1 -> (this.chance.nextBoolean() ? "10" : "2" + digits(1)) + digits(8);
			case 2 -> (3 + this.chance.nextInt(7)) + digits(2) + digits(7 + this.chance.nextInt(2));
			case 3 -> (3 + this.chance.nextInt(7)) + digits(2) + (this.chance.nextBoolean() ? "100" : "95") + digits(4);
			default -> (1 + this.chance.nextInt(9)) + digits(length - 1);
		};
	}

	private String digits(int count) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < count; i++) {
			digits.append(this.chance.nextInt(10));
		}
		return digits.toString();
	}

	private String written(String national) {
		String form = FORMS.get(this.chance.nextInt(FORMS.size()));
		return form.indexOf("%s") == form.lastIndexOf("%s") ? String.format(form, national)
				: String.format(form, national.substring(0, 3), national.substring(3));
	}

}
