package org.karez.report.html;

import java.util.List;
import java.util.Locale;

import org.karez.report.Totals.Count;

/**
 * A bar chart as a small drawing of its own: labels, bars and numbers, no script.
 */
final class BarChart {

	private static final int WIDTH = 620;

	private static final int LABELS = 270;

	private static final int BAR = 16;

	private static final int STEP = 24;

	private static final int LONGEST_LABEL = 44;

	private BarChart() {
	}

	/**
	 * Draws the chart.
	 * @param title what it shows, also for those who hear it read
	 * @param counts its bars from top to bottom
	 * @return an svg element
	 */
	static String of(String title, List<Count> counts) {
		long most = Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
		StringBuilder svg = new StringBuilder();
		svg.append(
				String.format(Locale.ROOT, "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\">%n",
						Html.text(title), WIDTH, Math.max(1, counts.size()) * STEP + 4, WIDTH));
		for (int i = 0; i < counts.size(); i++) {
			bar(svg, counts.get(i), i * STEP + 2, most);
		}
		return svg.append("</svg>\n").toString();
	}

	private static void bar(StringBuilder svg, Count count, int top, long most) {
		int room = WIDTH - LABELS - 60;
		long width = Math.max(1, Math.round((double) count.count() / most * room));
		int middle = top + BAR - 4;
		svg.append(String.format(Locale.ROOT,
				"<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
						+ "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" class=\"%s\"/>"
						+ "<text x=\"%d\" y=\"%d\">%d</text>%n",
				LABELS - 8, middle, Html.text(label(count.key())), LABELS, top, width, BAR, kind(count.key()),
				LABELS + width + 6, middle, count.count()));
	}

	private static String label(String key) {
		return (key.length() <= LONGEST_LABEL) ? key : key.substring(0, LONGEST_LABEL - 1) + "…";
	}

	/** Words that carry a shade of their own. */
	private static String kind(String key) {
		return key.matches("[A-Z_]+") ? "bar " + key.toLowerCase(Locale.ROOT).replace('_', '-') : "bar";
	}

}
