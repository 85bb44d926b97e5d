package org.karez.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Parts a branch from its company: what stands between the company's legal form and the
 * word for a branch is the branch's own.
 */
final class Branches {

	private Branches() {
	}

	static CompanyName apart(String written, List<Word> words, int[] branching, Meanings meanings) {
		int branch = indexOfBranch(words);
		if (branch < 0) {
			return NameParts.join(written, words, null, meanings);
		}
		int head = headLength(words, branch, branching);
		List<Word> company = new ArrayList<>(words.subList(0, head));
		company.addAll(words.subList(branch + 1, words.size()));
		return NameParts.join(written, company, text(words.subList(head, branch)), meanings);
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
	private static int headLength(List<Word> words, int branch, int[] branching) {
		for (int i = branch - 1; i > 0; i--) {
			if (words.get(i).role() == Role.FORM) {
				return i + 1;
			}
		}
		int head = afterBranchingTrade(words, branch, branching);
		head = (head > 0) ? head : lastTrade(words, branch);
		if (head > 0) {
			return head;
		}
		head = branch;
		while (head > 1 && words.get(head - 1).role() == Role.REGION) {
			head--;
		}
		return head;
	}

	/** A bank names its branches right after the word for a bank. */
	private static int afterBranchingTrade(List<Word> words, int branch, int[] branching) {
		for (int i = 0; i < branch; i++) {
			if (Arrays.binarySearch(branching, words.get(i).concept()) >= 0) {
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

	private static @Nullable String text(List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			if (word.role() != Role.BRANCH && word.role() != Role.LINK) {
				text.append(word.shown());
			}
		}
		return text.toString();
	}

}
