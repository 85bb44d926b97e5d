package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a branch from its company: what stands between the company's legal form and the
 * word for a branch is the branch's own.
 */
final class Branches {

	private final Lexicon lexicon;

	private final Meanings meanings;

	/** Trades after which a branch is named. */
	private final int[] branching;

	/** Branches that are named by their number alone. */
	private final int[] told;

	Branches(Lexicon lexicon, Meanings meanings) {
		this.lexicon = lexicon;
		this.meanings = meanings;
		this.branching = lexicon.marked("branching");
		this.told = lexicon.marked("told");
	}

	CompanyName apart(String written, List<Word> words) {
		int branch = indexOfBranch(words);
		if (branch < 0) {
			return NameParts.join(written, words, null, this.meanings);
		}
		int head = headLength(words, branch);
		List<Word> company = new ArrayList<>(words.subList(0, head));
		company.addAll(words.subList(branch + 1, words.size()));
		return NameParts.join(written, company, text(words.subList(head, branch + 1)), this.meanings);
	}

	private static int indexOfBranch(List<Word> words) {
		for (int i = words.size() - 1; i > 0; i--) {
			if (words.get(i).role() == Role.BRANCH) {
				return i;
			}
		}
		return -1;
	}

	/** How many words before the branch word belong to the company itself. */
	private int headLength(List<Word> words, int branch) {
		for (int i = branch - 1; i > 0; i--) {
			if (words.get(i).role() == Role.FORM) {
				return i + 1;
			}
		}
		int head = afterBranchingTrade(words, branch);
		head = (head > 0) ? head : lastTrade(words, branch);
		if (head > 0) {
			return head;
		}
		head = branch;
		while (head > 1 && ofBranch(words.get(head - 1).role())) {
			head--;
		}
		return head;
	}

	/** A bank names its branches right after the word for a bank. */
	private int afterBranchingTrade(List<Word> words, int branch) {
		for (int i = 0; i < branch; i++) {
			if (Arrays.binarySearch(this.branching, words.get(i).concept()) >= 0) {
				return i + 1;
			}
		}
		return 0;
	}

	private static int lastTrade(List<Word> words, int branch) {
		for (int i = branch - 1; i > 0; i--) {
			Role role = words.get(i).role();
			if (role == Role.TRADE || role == Role.GENERIC) {
				return i + 1;
			}
		}
		return 0;
	}

	private static boolean ofBranch(Role role) {
		return role == Role.REGION || role == Role.NUMBER || role == Role.BRANCH;
	}

	private String text(List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			if (Arrays.binarySearch(this.told, word.concept()) >= 0) {
				text.append(this.lexicon.nameOf(word.concept()));
			}
			else if (word.role() != Role.BRANCH && word.role() != Role.LINK) {
				text.append(word.shown());
			}
		}
		return text.toString();
	}

}
