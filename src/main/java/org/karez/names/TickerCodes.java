package org.karez.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.karez.tables.PhraseTrie;
import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Leaves out of a name what says where its shares trade or under which number somebody
 * keeps it: 002415.SZ, NYSE: DQ, 股票代码 600089, Vendor no. 10023.
 */
final class TickerCodes {

	private static final int LONGEST_WORD = 3;

	private static final int LONGEST_TICKER = 6;

	private static final int SHORTEST_CODE = 4;

	/** Longer runs of digits are numbers of registers or telephones. */
	private static final int LONGEST_CODE = 6;

	/** Registers, telephones and credit codes begin with so many digits. */
	private static final int CREDIT_CODE_DIGITS = 7;

	/** What a word beside a code is. */
	private enum Kind {

		/** Stands before a ticker. */
		EXCHANGE,
		/** Stands beside a figure. */
		MARKET,
		/** Says that a code follows. */
		LABEL

	}

	private final Phrases<Kind> words;

	TickerCodes(Path table, Script script) {
		Map<String, Kind> words = new HashMap<>();
		for (Row row : Table.read(table, "word", "kind", "meaning").rows()) {
			words.put(Tokens.of(script.fold(row.required("word"))).text(), row.oneOf(Kind.class, "kind"));
		}
		this.words = new Phrases<>(words);
	}

	/**
	 * A name's tokens without codes; all of them where nothing else would be left.
	 * @param folded the folded name
	 */
	Tokens read(String folded) {
		Tokens tokens = Tokens.of(folded);
		return mayHold(folded) ? without(tokens, folded.indexOf(':') >= 0) : tokens;
	}

	/** Most names have neither digits nor a colon. */
	private static boolean mayHold(String folded) {
		for (int i = 0; i < folded.length(); i++) {
			char sign = folded.charAt(i);
			if (sign >= '0' && sign <= ':') {
				return true;
			}
		}
		return false;
	}

	private Tokens without(Tokens tokens, boolean colon) {
		boolean[] dropped = new boolean[tokens.size()];
		Tokens read = tokens;
		int left = dropped.length;
		for (int i = 0; i < dropped.length; i++) {
			int taken = dropped[i] ? 0 : taken(tokens, i, colon);
			for (int j = i; j < i + taken; j++) {
				left -= dropped[j] ? 0 : 1;
				dropped[j] = true;
			}
			read = (taken == 0 && i + 1 < dropped.length && isFigure(tokens.get(i + 1))) ? unlabelled(read, i) : read;
		}
		return (left == 0 || left == dropped.length) && read == tokens ? tokens : read.without(dropped);
	}

	/** How many tokens from one on are a code; 0 where it begins none. */
	private int taken(Tokens tokens, int at, boolean colon) {
		String token = tokens.get(at);
		String next = (at + 1 < tokens.size()) ? tokens.get(at + 1) : "";
		if (isFigure(token) && token.length() <= LONGEST_CODE) {
			return (token.length() >= SHORTEST_CODE && this.words.get(next) == Kind.MARKET) ? 2 : 0;
		}
		if (code(token) || token.length() >= CREDIT_CODE_DIGITS && Figures.isDigits(token, CREDIT_CODE_DIGITS)) {
			return 1;
		}
		return worded(tokens, at, colon);
	}

	/** A word that says what follows, and the code behind it. */
	private int worded(Tokens tokens, int at, boolean colon) {
		int words = length(tokens, at);
		if (words == 0 || at + words >= tokens.size()) {
			return 0;
		}
		String code = tokens.get(at + words);
		boolean ticker = colon && at > 0 && code.length() <= LONGEST_TICKER && !tokens.isIdeographic(at + words);
		Kind kind = this.words.get(tokens.text().substring(tokens.start(at), tokens.end(at + words - 1)));
		boolean figure = isFigure(code) && (kind != Kind.MARKET || code.length() >= SHORTEST_CODE);
		return (figure || ticker && kind != Kind.MARKET) ? words + 1 : 0;
	}

	/** How many tokens the longest known word takes. */
	private int length(Tokens tokens, int at) {
		int node = PhraseTrie.ROOT;
		int taken = 0;
		for (int i = at; i < Math.min(tokens.size(), at + LONGEST_WORD); i++) {
			node = this.words.goOn(node, tokens.text(), tokens.start(i), tokens.end(i));
			taken = (this.words.at(node) != null) ? i - at + 1 : taken;
		}
		return taken;
	}

	/** Whether a token is a code with its market: sz002415. */
	private boolean code(String token) {
		if (token.length() < 2 + SHORTEST_CODE || token.length() > 2 + LONGEST_CODE) {
			return false;
		}
		int end = token.length() - 2;
		return isFigure(token.substring(2)) && this.words.get(token.substring(0, 2)) == Kind.MARKET
				|| isFigure(token.substring(0, end)) && this.words.get(token.substring(end)) == Kind.MARKET;
	}

	/** Cuts a label off the end of a Chinese token: 纳思达股票代码. */
	private Tokens unlabelled(Tokens tokens, int at) {
		String token = tokens.get(at);
		for (int from = tokens.isIdeographic(at) ? 1 : token.length(); from < token.length(); from++) {
			if (this.words.get(token.substring(from)) == Kind.LABEL) {
				return tokens.with(at, token.substring(0, from));
			}
		}
		return tokens;
	}

	private static boolean isFigure(String token) {
		return !token.isEmpty() && Figures.isDigits(token, token.length());
	}

}
