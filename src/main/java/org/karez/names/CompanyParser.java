package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.karez.tables.PhraseTrie;

/**
 * Takes a company's name apart: which word is its core, which tells the trade, the
 * region, the legal form, the branch.
 */
final class CompanyParser {

	private static final int LONGEST_PHRASE = 7;

	private static final int SHORTEST_FREE_FORM = 3;

	private static final int SHORTEST_GLUED = 5;

	private final Script script;

	private final Pinyin pinyin;

	private final Lexicon lexicon;

	private final ChineseWords chinese;

	private final TickerCodes codes;

	private final Branches branches;

	private final int[] neutral;

	CompanyParser(TickerCodes codes, Script script, Pinyin pinyin, Lexicon lexicon, Meanings meanings) {
		this.codes = codes;
		this.script = script;
		this.pinyin = pinyin;
		this.lexicon = lexicon;
		this.branches = new Branches(lexicon, meanings);
		this.neutral = lexicon.marked("neutral");
		this.chinese = new ChineseWords(pinyin, lexicon);
	}

	CompanyName parse(String name) {
		Tokens written = this.codes.read(this.script.fold(name));
		Tokens tokens = corrected(written);
		List<Word> words = new ArrayList<>();
		int at = 0;
		while (at < tokens.size()) {
			if (tokens.isIdeographic(at)) {
				this.chinese.read(tokens.get(at), words);
				at++;
			}
			else {
				at += readLatin(tokens, at, words);
			}
		}
		leaveOutWhatHoldsThePlace(words);
		giveTheNameACore(words);
		return this.branches.apart(written.text(), words);
	}

	/**
	 * Misspelt known words as they should be, so that phrases with them are known too.
	 */
	private Tokens corrected(Tokens written) {
		Tokens tokens = written;
		for (int i = 0; i < tokens.size(); i++) {
			if (!isKnown(tokens, i)) {
				String token = tokens.get(i);
				String word = this.pinyin.isPinyin(token) ? null : this.lexicon.misspelt(token);
				tokens = (word != null) ? tokens.with(i, word) : tokens;
			}
		}
		return tokens;
	}

	private boolean isKnown(Tokens tokens, int token) {
		Phrases<Word> known = this.lexicon.latin();
		return tokens.isIdeographic(token)
				|| known.at(known.goOn(PhraseTrie.ROOT, tokens.text(), tokens.start(token), tokens.end(token))) != null;
	}

	/** Reads the longest known phrase, or one token; returns how many tokens it took. */
	private int readLatin(Tokens tokens, int at, List<Word> words) {
		Phrases<Word> known = this.lexicon.latin();
		Word best = null;
		int taken = 1;
		int node = PhraseTrie.ROOT;
		for (int i = at; i < Math.min(tokens.size(), at + LONGEST_PHRASE); i++) {
			node = known.goOn(node, tokens.text(), tokens.start(i), tokens.end(i));
			if (node == PhraseTrie.NONE || tokens.isIdeographic(i)) {
				break;
			}
			Word word = known.at(node);
			if (word != null && fits(word, tokens, at, i)) {
				best = word;
				taken = i - at + 1;
			}
		}
		if (best == null) {
			readUnknown(tokens.get(at), words);
		}
		else {
			words.add(best);
		}
		return taken;
	}

	/** A form of two letters counts at the edges of a name only, but for Co. */
	private boolean fits(Word known, Tokens tokens, int from, int to) {
		boolean edge = from == 0 || to >= tokens.size() - 2;
		return known.role() != Role.FORM || known.text().length() >= SHORTEST_FREE_FORM || edge
				|| Arrays.binarySearch(this.neutral, known.concept()) >= 0;
	}

	private void readUnknown(String token, List<Word> words) {
		boolean spelledPinyin = token.length() > 2 && this.pinyin.isPinyin(token);
		Word almost = this.lexicon.abbreviated(token);
		if (almost != null) {
			words.add(Word.of(token, "", almost.role(), almost.concept(), false));
		}
		else if (!unglued(token, words)) {
			Word number = Figures.read(token);
			words.add((number != null) ? number : Word.of(token, "", Role.CORE, Word.NO_CONCEPT, spelledPinyin));
		}
	}

	/** Parts a region or form from a token it was written together with. */
	private boolean unglued(String token, List<Word> words) {
		if (token.length() > Sieve.LONGEST) {
			return false;
		}
		long[] sums = Sieve.sums(token);
		for (int cut = token.length() - 2; cut >= 3; cut--) {
			Word front = (cut >= SHORTEST_GLUED + 1) ? known(token, sums, 0, cut) : null;
			Word back = known(token, sums, cut, token.length());
			if (front != null && front.role() == Role.REGION && token.length() - cut >= 3) {
				words.add(Word.of(token.substring(0, cut), "", Role.REGION, front.concept(), false));
				unknownOrKnown(token.substring(cut), words);
				return true;
			}
			if (back != null && parts(back, token.length() - cut)) {
				unknownOrKnown(token.substring(0, cut), words);
				words.add(Word.of(token.substring(cut), "", back.role(), back.concept(), false));
				return true;
			}
		}
		return false;
	}

	private @Nullable Word known(String token, long[] sums, int from, int to) {
		return this.lexicon.mayBeLatin(Sieve.part(sums, from, to)) ? this.lexicon.latin(token.substring(from, to))
				: null;
	}

	private static boolean parts(Word back, int length) {
		return (back.role() == Role.TRADE && length >= SHORTEST_GLUED + 3);
	}

	private void unknownOrKnown(String token, List<Word> words) {
		Word known = this.lexicon.latin(token);
		if (known != null && known.role() != Role.FORM) {
			words.add(Word.of(token, "", known.role(), known.concept(), false));
		}
		else {
			words.add(Word.of(token, "", Role.CORE, Word.NO_CONCEPT, this.pinyin.isPinyin(token)));
		}
	}

	/**
	 * A province or country behind a place within it says nothing more: Heze …, China.
	 */
	private void leaveOutWhatHoldsThePlace(List<Word> words) {
		for (int i = words.size() - 1; i > 0; i--) {
			if (words.get(i).role() == Role.REGION && holdsOneOf(words.get(i), words.subList(0, i))) {
				words.remove(i);
			}
		}
	}

	private boolean holdsOneOf(Word outer, List<Word> before) {
		for (Word word : before) {
			if (word.role() == Role.REGION && this.lexicon.isWithin(word.concept(), outer.concept())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A name of forms, links or numbers alone is its own core; one that names two places
	 * apart and nothing else means the second as its name: 广东朝阳.
	 */
	private void giveTheNameACore(List<Word> words) {
		boolean telling = false;
		for (Word word : words) {
			if (word.role() == Role.CORE) {
				return;
			}
			telling |= word.role() != Role.FORM && word.role() != Role.LINK && word.role() != Role.NUMBER;
		}
		if (!telling) {
			words.replaceAll((word) -> new Word(word.text(), word.ideographs(), Role.CORE, word.concept(),
					word.pinyin(), word.letters()));
		}
		List<Word> regions = words.stream().filter((word) -> word.role() == Role.REGION).toList();
		Word last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
		if (last != null && !this.lexicon.compatible(regions.get(0).concept(), last.concept())
				&& this.lexicon.isChinese(regions.get(0).concept()) && this.lexicon.isChinese(last.concept())) {
			words.set(words.lastIndexOf(last),
					Word.of(last.text(), last.ideographs(), Role.CORE, Word.NO_CONCEPT, true));
		}
	}

}
