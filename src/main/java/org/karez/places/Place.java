package org.karez.places;

import java.util.Objects;

import org.karez.supplier.Country;

/**
 * A place that words or codes can name.
 *
 * @param code its administrative division code, or empty
 * @param level how large it is
 * @param name its official name, with a Latin form where there is one
 * @param source publisher, document and date
 */
record Place(String code, Level level, String name, String source) {

	/** The digits every division code of Xinjiang begins with. */
	static final String XINJIANG = "65";

	Place {
		Objects.requireNonNull(code);
		Objects.requireNonNull(level);
		Objects.requireNonNull(name);
		Objects.requireNonNull(source);
	}

	boolean inXinjiang() {
		return this.code.startsWith(XINJIANG);
	}

	/** Whether it is China itself, which says nothing of where in China. */
	boolean isChina() {
		return this.code.equals("CN");
	}

	/** Whether it lies in another country, by whose two letters its code goes. */
	boolean isAbroad() {
		return !isChina() && this.code.length() == 2 && Character.isLetter(this.code.charAt(0));
	}

	/** Whether both lie in one prefecture, or one is a regiment of the other. */
	boolean belongsTo(Place other) {
		boolean corps = this.level.isCorps() && other.level.isCorps() && this.level != other.level;
		return corps || (this.code.length() == 6 && other.code.startsWith(this.code.substring(0, 4)));
	}

	Country country() {
		return isAbroad() ? new Country(this.code) : Country.CHINA;
	}

	/** The first two digits of its code: one for each province. */
	String province() {
		return (this.code.length() < 2) ? this.code : this.code.substring(0, 2);
	}

}
