package org.karez.screening;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * The keys by which rows of one list speak of each other: letters and digits alone,
 * whatever the case.
 */
final class ChainKeys {

	private ChainKeys() {
	}

	/** The names and ids under which other rows may speak of a row's supplier. */
	static Set<String> of(SupplierRecord record) {
		Set<String> keys = new TreeSet<>();
		record.names().forEach((cell) -> keys.add(key(cell.value())));
		record.cells(Field.SUPPLIER_ID).forEach((cell) -> keys.add(key(cell.value())));
		keys.remove("");
		return keys;
	}

	static String key(String name) {
		StringBuilder key = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++) {
			char letter = name.charAt(i);
			if (letter >= 128) {
				return foldedKey(name);
			}
			if (Character.isLetterOrDigit(letter)) {
				key.append(Character.toLowerCase(letter));
			}
		}
		return key.toString();
	}

	private static String foldedKey(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		StringBuilder key = new StringBuilder(folded.length());
		folded.codePoints().filter(ChainKeys::tells).forEach(key::appendCodePoint);
		return key.toString();
	}

	private static boolean tells(int letter) {
		int type = Character.getType(letter);
		return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
	}

}
