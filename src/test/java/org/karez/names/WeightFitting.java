package org.karez.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * Fits the weights on labelled pairs: one weight after the other is moved as long as the
 * F1 of the pairs grows, on four fifths of the pairs, and measured on the fifth left out.
 * <p>
 * Run {@code WeightFitting <labelled pairs.csv> [source prefix]}; it prints what each
 * fold proposes and its F1 on pairs the fold has not seen. Nothing is written: a person
 * takes over what most folds agree on.
 */
final class WeightFitting {

	private static final int FOLDS = 5;

	private static final double[] STEPS = { 0.8, 0.9, 1.1, 1.25 };

	private static final List<String> FITTED = List.of("company.threshold", "person.threshold", "spelling.power",
			"spelling.letter", "spelling.pinyin_letter", "core.later_word", "core.context", "region.conflict",
			"region.extra", "trade.conflict", "trade.extra", "number.conflict", "number.extra", "number.series",
			"form.conflict", "person.power", "person.letter", "person.sound", "person.nickname", "person.initial",
			"person.conflict", "person.conflict_least", "person.worst", "person.extra", "person.single",
			"person.patronym_order", "person.joined");

	private WeightFitting() {
	}

	public static void main(String[] arguments) {
		NameModel model = NameModel.load(Path.of("seeds/names"));
		String source = (arguments.length > 1) ? arguments[1] : "";
		List<Pair> pairs = pairs(Path.of(arguments[0]), source);
		System.out.printf("%d pairs, F1 as it stands %.4f%n", pairs.size(), f1(model, pairs));
		for (int fold = 0; fold < FOLDS; fold++) {
			List<Pair> seen = new ArrayList<>();
			List<Pair> left = new ArrayList<>();
			for (Pair pair : pairs) {
				boolean out = Math.floorMod((pair.given() + pair.listed()).hashCode(), FOLDS) == fold;
				(out ? left : seen).add(pair);
			}
			NameModel fitted = fit(model, seen);
			System.out.printf("fold %d: seen %.4f, left out %.4f (before %.4f)%n", fold, f1(fitted, seen),
					f1(fitted, left), f1(model, left));
			print(model, fitted);
		}
	}

	private static List<Pair> pairs(Path csv, String source) {
		List<Pair> pairs = new ArrayList<>();
		for (Row row : Table.read(csv, "left", "right", "label", "schema", "source").rows()) {
			if (row.get("source").startsWith(source)) {
				NameKind kind = row.get("schema").equals("Person") ? NameKind.PERSON : NameKind.COMPANY;
				pairs.add(new Pair(kind, row.get("left"), row.get("right"), row.get("label").equals("1")));
			}
		}
		return pairs;
	}

	private static NameModel fit(NameModel start, List<Pair> pairs) {
		NameModel best = start;
		double most = f1(start, pairs);
		for (String weight : FITTED) {
			for (double step : STEPS) {
				NameModel tried = best.with(weight, bounded(weight, start.weights().get(weight) * step));
				double reached = f1(tried, pairs);
				if (reached > most) {
					most = reached;
					best = tried;
				}
			}
		}
		return best;
	}

	/** Shares stay shares; powers and the cost of a letter may exceed 1. */
	private static double bounded(String weight, double value) {
		return weight.endsWith("power") || weight.endsWith("letter") ? value : Math.min(1, value);
	}

	private static double f1(NameModel model, List<Pair> pairs) {
		int hits = 0;
		int right = 0;
		int wanted = 0;
		for (Pair pair : pairs) {
			boolean match = model.compare(pair.kind(), pair.given(), pair.listed()).match();
			hits += match ? 1 : 0;
			right += (match && pair.same()) ? 1 : 0;
			wanted += pair.same() ? 1 : 0;
		}
		return (hits + wanted == 0) ? 0 : 2.0 * right / (hits + wanted);
	}

	private static void print(NameModel before, NameModel after) {
		for (String weight : FITTED) {
			double was = before.weights().get(weight);
			double is = after.weights().get(weight);
			if (was != is) {
				System.out.printf("  %s %.3f -> %.3f%n", weight, was, is);
			}
		}
	}

	private record Pair(NameKind kind, String given, String listed, boolean same) {

	}

}
