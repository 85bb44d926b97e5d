package org.karez.catalogue;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The first digits of HS codes whose goods belong to a sector.
 *
 * @param digits two to six digits
 * @param meaning the goods in words
 * @param relation how near the goods stand to the sector
 * @param remarks what a reader must know
 * @param source the nomenclature, and who chose the heading
 */
public record HsPrefix(String digits, String meaning, Relation relation, String remarks, String source) {

	private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

	/** How near goods stand to a sector. */
	public enum Relation {

		/** The sector's own goods. */
		CORE,
		/** Goods made from them, or their raw material and by-products. */
		DOWNSTREAM

	}

	public HsPrefix {
		Objects.requireNonNull(relation);
		Objects.requireNonNull(source);
		if (!FORM.matcher(digits).matches()) {
			throw new IllegalArgumentException("An HS prefix has 2, 4 or 6 digits, not “" + digits + "”");
		}
	}

}
