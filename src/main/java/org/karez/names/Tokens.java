package org.karez.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a folded name into tokens: runs of letters, runs of digits, runs of Chinese or
 * Korean characters; dotted initials are put together.
 */
final class Tokens {

	private final String text;

	private final List<String> found = new ArrayList<>();

	private Tokens(String text) {
		this.text = text;
	}

	static List<String> of(String folded) {
		Tokens tokens = new Tokens(folded);
		tokens.cut();
		return tokens.found;
	}

	private void cut() {
		int at = 0;
		while (at < this.text.length()) {
			int end = runEnd(at);
			if (end > at) {
				end = isDottedInitial(at, end) ? initials(at) : plain(at, end);
			}
			else {
				sign(this.text.charAt(at));
				end = at + 1;
			}
			at = end;
		}
	}

	private int plain(int at, int end) {
		this.found.add(this.text.substring(at, end).replace("'", ""));
		return end;
	}

	private void sign(char sign) {
		if (sign == '&' || sign == '+') {
			this.found.add("and");
		}
	}

	/** The end of the run of one sort of characters; an apostrophe is part of a word. */
	private int runEnd(int at) {
		int sort = sort(this.text.charAt(at));
		int end = at;
		while (sort != 0 && end < this.text.length()
				&& (sort(this.text.charAt(end)) == sort || (end > at && isApostrophe(end)))) {
			end++;
		}
		return end;
	}

	private boolean isApostrophe(int at) {
		return this.text.charAt(at) == '\'' && at + 1 < this.text.length() && sort(this.text.charAt(at + 1)) == 1;
	}

	private static int sort(char letter) {
		if (letter < 128) {
			return (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z')
					? 1 : 0;
		}
		if (Script.isIdeograph(letter)) {
			return 2;
		}
		return Character.isLetter(letter) ? 1 : 0;
	}

	private boolean isDottedInitial(int at, int end) {
		return end == at + 1 && sort(this.text.charAt(at)) == 1 && end + 1 < this.text.length()
				&& this.text.charAt(end) == '.' && sort(this.text.charAt(end + 1)) == 1 && runEnd(end + 1) == end + 2;
	}

	private int initials(int at) {
		StringBuilder joined = new StringBuilder();
		int end = at;
		while (end < this.text.length() && sort(this.text.charAt(end)) == 1 && runEnd(end) == end + 1) {
			joined.append(this.text.charAt(end));
			end++;
			if (end < this.text.length() && this.text.charAt(end) == '.') {
				end++;
			}
		}
		this.found.add(joined.toString());
		return end;
	}

}
