package org.karez.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A folded name cut into tokens: runs of letters, runs of digits, runs of Chinese or
 * Korean characters; dotted initials are put together. The tokens lie side by side in one
 * text, so that known words are read without cutting them out.
 */
final class Tokens {

	private final String text;

	/** Where each token ends. */
	private final int[] ends;

	private Tokens(String text, int[] ends) {
		this.text = text;
		this.ends = ends;
	}

	static Tokens of(String folded) {
		Cutter cutter = new Cutter(folded);
		cutter.cut();
		return new Tokens(cutter.joined.toString(), Arrays.copyOf(cutter.ends, cutter.size));
	}

	/** All tokens put together. */
	String text() {
		return this.text;
	}

	int size() {
		return this.ends.length;
	}

	int start(int token) {
		return (token == 0) ? 0 : this.ends[token - 1];
	}

	int end(int token) {
		return this.ends[token];
	}

	String get(int token) {
		return this.text.substring(start(token), this.ends[token]);
	}

	List<String> list() {
		return IntStream.range(0, size()).mapToObj(this::get).toList();
	}

	boolean isIdeographic(int token) {
		return Script.isIdeograph(this.text.charAt(start(token)));
	}

	/** The same with another token in place of one. */
	Tokens with(int token, String other) {
		int longer = other.length() - (this.ends[token] - start(token));
		int[] moved = this.ends.clone();
		for (int i = token; i < moved.length; i++) {
			moved[i] += longer;
		}
		return new Tokens(this.text.substring(0, start(token)) + other + this.text.substring(this.ends[token]), moved);
	}

	/** The same without some of them. */
	Tokens without(boolean[] dropped) {
		StringBuilder kept = new StringBuilder(this.text.length());
		int[] ends = new int[dropped.length];
		int size = 0;
		for (int i = 0; i < dropped.length; i++) {
			if (!dropped[i]) {
				kept.append(this.text, start(i), end(i));
				ends[size++] = kept.length();
			}
		}
		return new Tokens(kept.toString(), Arrays.copyOf(ends, size));
	}

	/** Goes through a folded name once. */
	private static final class Cutter {

		private final String folded;

		private final StringBuilder joined;

		private int[] ends = new int[16];

		private int size;

		Cutter(String folded) {
			this.folded = folded;
			this.joined = new StringBuilder(folded.length());
		}

		void cut() {
			int at = 0;
			while (at < this.folded.length()) {
				int end = runEnd(at);
				if (end > at) {
					at = isDottedInitial(at, end) ? initials(at) : plain(at, end);
				}
				else {
					sign(this.folded.charAt(at));
					at++;
				}
			}
		}

		private int plain(int at, int end) {
			for (int i = at; i < end; i++) {
				if (this.folded.charAt(i) != '\'') {
					this.joined.append(this.folded.charAt(i));
				}
			}
			endToken();
			return end;
		}

		private void sign(char sign) {
			if (sign == '&' || sign == '+') {
				this.joined.append("and");
				endToken();
			}
		}

		private void endToken() {
			if (this.size == this.ends.length) {
				this.ends = Arrays.copyOf(this.ends, this.size * 2);
			}
			this.ends[this.size++] = this.joined.length();
		}

		/**
		 * The end of the run of one sort of characters; an apostrophe is part of a word.
		 */
		private int runEnd(int at) {
			int sort = sort(this.folded.charAt(at));
			int end = at;
			while (sort != 0 && end < this.folded.length()
					&& (sort(this.folded.charAt(end)) == sort || (end > at && isApostrophe(end)))) {
				end++;
			}
			return end;
		}

		private boolean isApostrophe(int at) {
			return this.folded.charAt(at) == '\'' && at + 1 < this.folded.length()
					&& sort(this.folded.charAt(at + 1)) == 1;
		}

		private static int sort(char letter) {
			if (letter < 128) {
				return (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'
						|| letter >= 'A' && letter <= 'Z') ? 1 : 0;
			}
			if (Script.isIdeograph(letter)) {
				return 2;
			}
			return Character.isLetter(letter) ? 1 : 0;
		}

		private boolean isDottedInitial(int at, int end) {
			return end == at + 1 && sort(this.folded.charAt(at)) == 1 && end + 1 < this.folded.length()
					&& this.folded.charAt(end) == '.' && sort(this.folded.charAt(end + 1)) == 1
					&& runEnd(end + 1) == end + 2;
		}

		private int initials(int at) {
			int end = at;
			while (end < this.folded.length() && sort(this.folded.charAt(end)) == 1 && runEnd(end) == end + 1) {
				this.joined.append(this.folded.charAt(end));
				end++;
				if (end < this.folded.length() && this.folded.charAt(end) == '.') {
					end++;
				}
			}
			endToken();
			return end;
		}

	}

}
