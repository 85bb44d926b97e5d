package org.karez.places;

/**
 * Tells Chinese from other writing that uses its characters.
 */
final class Script {

	private Script() {
	}

	/** Whether a text has Chinese characters and no Japanese or Korean letters. */
	static boolean isChinese(String text) {
		boolean chinese = false;
		for (int i = 0; i < text.length(); i++) {
			Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
			if (script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA
					|| script == Character.UnicodeScript.HANGUL) {
				return false;
			}
			chinese |= script == Character.UnicodeScript.HAN;
		}
		return chinese;
	}

}
