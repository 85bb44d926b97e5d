package org.karez.casework;

import java.text.Normalizer;
import java.util.Locale;

import org.karez.evidence.Cell;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * What makes a supplier the same one in next month's list: the company's own supplier id
 * where the list has one, else name and country. Row numbers and column order never
 * count.
 *
 * @param value the key
 */
public record SupplierKey(String value) {

	public SupplierKey {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A supplier's key is not blank");
		}
	}

	public static SupplierKey of(SupplierRecord supplier) {
		return new SupplierKey(supplier.first(Field.SUPPLIER_ID)
			.map((cell) -> "id:" + fold(cell))
			.orElseGet(() -> "name:" + fold(supplier.name()) + "|" + country(supplier)));
	}

	private static String country(SupplierRecord supplier) {
		return supplier.first(Field.COUNTRY).map(SupplierKey::fold).orElse("");
	}

	private static String fold(Cell cell) {
		return fold(cell.value());
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.strip()
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

}
