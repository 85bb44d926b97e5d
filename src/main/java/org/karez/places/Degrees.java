package org.karez.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the angles of a coordinate's cell as people write them: 43.82, 43,82, 43°49'36"N,
 * 北纬43°49′36″, or a pair of them.
 */
public final class Degrees {

	private static final Pattern ANGLE = Pattern
		.compile("(?<before>[NSEW])?\\s*(?<sign>[-+−])?\\s*(?<degrees>\\d{1,3}(?:[.,]\\d+)?)\\s*[°º˚度D]?\\s*"
				+ "(?:(?<=[°º˚度D\\s])(?<minutes>\\d{1,2}(?:[.,]\\d+)?)\\s*(?:['′’‘´`分]|(?=\\s+\\d))\\s*"
				+ "(?:(?<seconds>\\d{1,2}(?:[.,]\\d+)?)(?=\\s*(?:[\"″”“秒NSEW,;]|''|’’|′′|$))\\s*(?:[\"″”“秒]|''|’’|′′)?)?)?\\s*(?<behind>[NSEW])?");

	private static final Pattern LEFT = Pattern.compile("[\\s,;/:()]*");

	private Degrees() {
	}

	/**
	 * One angle.
	 *
	 * @param value in degrees, negative to the south and west
	 * @param axis {@code N} or {@code S} for a latitude, {@code E} or {@code W} for a
	 * longitude, a blank where the text says neither
	 */
	record Angle(double value, char axis) {

		boolean isLatitude() {
			return this.axis == 'N' || this.axis == 'S';
		}

		boolean isLongitude() {
			return this.axis == 'E' || this.axis == 'W';
		}

	}

	/**
	 * Whether a cell of a coordinate can be read.
	 * @param cell the cell's text
	 */
	public static boolean isReadable(String cell) {
		return !in(cell).isEmpty();
	}

	/** The one or two angles of a cell; none where anything else stands in it. */
	static List<Angle> in(String cell) {
		Angle plain = plain(cell);
		return (plain != null) ? List.of(plain) : written(cell);
	}

	/** The ordinary way, read without looking for any other. */
	private static @Nullable Angle plain(String cell) {
		try {
			double value = Double.parseDouble(cell.strip().replace(',', '.'));
			return Double.isFinite(value) ? new Angle(value, ' ') : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static List<Angle> written(String cell) {
		String text = cell.strip()
			.toUpperCase(Locale.ROOT)
			.replace("北纬", "N")
			.replace("东经", "E")
			.replace("南纬", "S")
			.replace("西经", "W")
			.replace('，', ',');
		Matcher matcher = ANGLE.matcher(text);
		List<Angle> angles = new ArrayList<>();
		int end = 0;
		while (matcher.find()) {
			if (!LEFT.matcher(text.substring(end, matcher.start())).matches()) {
				return List.of();
			}
			angles.add(angle(matcher));
			end = matcher.end();
		}
		return (LEFT.matcher(text.substring(end)).matches() && angles.size() <= 2) ? angles : List.of();
	}

	private static Angle angle(Matcher angle) {
		double value = part(angle, "degrees") + part(angle, "minutes") / 60 + part(angle, "seconds") / 3600;
		String before = angle.group("before");
		String letter = (before != null) ? before : angle.group("behind");
		char axis = (letter != null) ? letter.charAt(0) : ' ';
		boolean negative = axis == 'S' || axis == 'W' || "-".equals(angle.group("sign"))
				|| "−".equals(angle.group("sign"));
		return new Angle(negative ? -value : value, axis);
	}

	private static double part(Matcher angle, String part) {
		String digits = angle.group(part);
		return (digits != null) ? Double.parseDouble(digits.replace(',', '.')) : 0;
	}

}
