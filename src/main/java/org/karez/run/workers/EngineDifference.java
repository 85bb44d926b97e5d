package org.karez.run.workers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.karez.assessment.Grounds;
import org.karez.assessment.Grounds.EditionUsed;

/**
 * Says in words in what a worker's engine differs from the manager's, so that whoever
 * runs it knows what to copy.
 */
final class EngineDifference {

	private static final int SHORT = 12;

	private EngineDifference() {
	}

	static List<String> between(Grounds manager, Grounds worker) {
		List<String> words = new ArrayList<>();
		differ(words, "engine", manager.engine(), worker.engine());
		differ(words, "rule pack", manager.rulePackDigest(), worker.rulePackDigest());
		differ(words, "evidence base", manager.seedsDigest(), worker.seedsDigest());
		differ(words, "settings", manager.settingsDigest(), worker.settingsDigest());
		Map<String, EditionUsed> theirs = byList(manager);
		Map<String, EditionUsed> ours = byList(worker);
		Set<String> lists = new LinkedHashSet<>(theirs.keySet());
		lists.addAll(ours.keySet());
		lists.forEach((list) -> differ(words, "list " + list, edition(theirs, list), edition(ours, list)));
		return words;
	}

	private static Map<String, EditionUsed> byList(Grounds grounds) {
		return grounds.editions().stream().collect(Collectors.toMap(EditionUsed::list, Function.identity()));
	}

	private static String edition(Map<String, EditionUsed> editions, String list) {
		EditionUsed edition = editions.get(list);
		return (edition == null) ? "missing" : edition.sha256();
	}

	private static void differ(List<String> words, String what, String manager, String worker) {
		if (!manager.equals(worker)) {
			words.add(what + " " + brief(worker) + " here, " + brief(manager) + " at the manager");
		}
	}

	private static String brief(String digest) {
		return digest.substring(0, Math.min(SHORT, digest.length()));
	}

}
