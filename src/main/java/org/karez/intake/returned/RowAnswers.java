package org.karez.intake.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Answers by sheet and row, gathered while a list is screened: a few bytes for a row
 * about which there is nothing of its own to say.
 */
public final class RowAnswers implements OurColumns.Answers {

	private final String link;

	private final Map<String, Rows> sheets = new HashMap<>();

	/** Equal answers are held once. */
	private final Map<List<String>, List<String>> distinct = new HashMap<>();

	/**
	 * @param link what a row's link begins with, its place follows; empty where there is
	 * nothing to link to
	 */
	public RowAnswers(String link) {
		this.link = link;
	}

	/**
	 * Keeps what is said of a row.
	 * @param sheet the sheet's name
	 * @param row the file's own row number
	 * @param place what the row's link ends in; below 0 for no link
	 * @param answer the answer
	 */
	public void add(String sheet, int row, int place, List<String> answer) {
		List<String> held = this.distinct.computeIfAbsent(List.copyOf(answer), (each) -> each);
		this.sheets.computeIfAbsent(sheet, (ignored) -> new Rows()).add(row, place, held);
	}

	@Override
	public List<String> of(String sheet, int row) {
		Rows rows = this.sheets.get(sheet);
		Answer answer = (rows != null) ? rows.of(row) : null;
		if (answer == null) {
			return List.of();
		}
		List<String> words = new ArrayList<>(answer.words());
		if (!this.link.isEmpty() && answer.place() >= 0) {
			words.add(this.link + answer.place());
		}
		return words;
	}

	/**
	 * What is said of a row.
	 *
	 * @param place what its link ends in; below 0 for no link
	 * @param words the words
	 */
	private record Answer(int place, List<String> words) {

	}

	/**
	 * The answers of one sheet; nearly all come in the order of their rows.
	 */
	private static final class Rows {

		private int[] numbers = new int[1024];

		private int[] places = new int[1024];

		private Object[] answers = new Object[1024];

		private final Map<Integer, Answer> late = new HashMap<>();

		private int size;

		private void add(int row, int place, List<String> answer) {
			if (this.size > 0 && row <= this.numbers[this.size - 1]) {
				this.late.put(row, new Answer(place, answer));
				return;
			}
			if (this.size == this.numbers.length) {
				this.numbers = Arrays.copyOf(this.numbers, this.size * 2);
				this.places = Arrays.copyOf(this.places, this.size * 2);
				this.answers = Arrays.copyOf(this.answers, this.size * 2);
			}
			this.numbers[this.size] = row;
			this.places[this.size] = place;
			this.answers[this.size++] = answer;
		}

		@SuppressWarnings("unchecked") // only add fills it
		private @Nullable Answer of(int row) {
			int at = Arrays.binarySearch(this.numbers, 0, this.size, row);
			return (at >= 0) ? new Answer(this.places[at], (List<String>) this.answers[at]) : this.late.get(row);
		}

	}

}
