package org.karez.places;

import java.nio.file.Path;
import java.util.List;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * A coarse outline of Xinjiang. Points nearer to the line than its stated error may lie
 * on either side.
 */
final class Outline {

	private static final double KILOMETRES_PER_DEGREE = 111.2;

	private final double[] longitudes;

	private final double[] latitudes;

	private final double errorKilometres;

	private final String source;

	private Outline(List<Row> corners) {
		this.longitudes = corners.stream().mapToDouble((row) -> row.number("longitude")).toArray();
		this.latitudes = corners.stream().mapToDouble((row) -> row.number("latitude")).toArray();
		this.errorKilometres = corners.get(0).number("error_km");
		this.source = corners.get(0).required("source");
	}

	/**
	 * Reads the outline.
	 * @param table a table with the columns {@code longitude, latitude, error_km,
	 * source} in degrees (WGS 84), corner by corner; the error stands in the first row
	 * @return the outline
	 */
	static Outline load(Path table) {
		return new Outline(Table.read(table, "longitude", "latitude", "error_km", "source").rows());
	}

	/** How far the line may be off. */
	double errorKilometres() {
		return this.errorKilometres;
	}

	String source() {
		return this.source;
	}

	/** Whether a point lies inside, by the even-odd rule. */
	boolean contains(double latitude, double longitude) {
		boolean inside = false;
		for (int i = 0, before = this.latitudes.length - 1; i < this.latitudes.length; before = i++) {
			boolean crosses = (this.latitudes[i] > latitude) != (this.latitudes[before] > latitude);
			if (crosses && longitude < crossing(i, before, latitude)) {
				inside = !inside;
			}
		}
		return inside;
	}

	private double crossing(int i, int before, double latitude) {
		double part = (latitude - this.latitudes[i]) / (this.latitudes[before] - this.latitudes[i]);
		return this.longitudes[i] + part * (this.longitudes[before] - this.longitudes[i]);
	}

	/** The distance from a point to the line in kilometres, on a locally flat earth. */
	double kilometresFromLine(double latitude, double longitude) {
		double nearest = Double.MAX_VALUE;
		for (int i = 0, before = this.latitudes.length - 1; i < this.latitudes.length; before = i++) {
			nearest = Math.min(nearest, fromSide(before, i, latitude, longitude));
		}
		return nearest * KILOMETRES_PER_DEGREE;
	}

	private double fromSide(int from, int to, double latitude, double longitude) {
		double shrink = Math.cos(Math.toRadians(latitude));
		double x = (this.longitudes[to] - this.longitudes[from]) * shrink;
		double y = this.latitudes[to] - this.latitudes[from];
		double px = (longitude - this.longitudes[from]) * shrink;
		double py = latitude - this.latitudes[from];
		double part = Math.max(0, Math.min(1, (px * x + py * y) / (x * x + y * y)));
		return Math.hypot(px - part * x, py - part * y);
	}

}
