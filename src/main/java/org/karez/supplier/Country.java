package org.karez.supplier;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;

/**
 * A country or territory by its two letters (ISO 3166-1).
 *
 * @param code two capitals, for instance {@code CN}
 */
public record Country(String code) {

	public static final Country CHINA = new Country("CN");

	public Country {
		if (!Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(code)) {
			throw new IllegalArgumentException("Not a country of ISO 3166-1: " + code);
		}
	}

	public boolean isChina() {
		return this.code.equals(CHINA.code);
	}

	@Override
	public String toString() {
		return this.code;
	}

}
