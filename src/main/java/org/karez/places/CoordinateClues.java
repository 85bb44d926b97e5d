package org.karez.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;
import org.karez.supplier.Field;
import org.karez.supplier.Site;

/**
 * Turns a pair of coordinates into a clue.
 */
final class CoordinateClues {

	private final Outline outline;

	private final Frame china;

	private final Weights weights;

	CoordinateClues(Gazetteer gazetteer) {
		this.outline = gazetteer.outline();
		this.china = gazetteer.frame();
		this.weights = gazetteer.weights();
	}

	/**
	 * Reads a site's cells in degrees (WGS 84; the shift of Chinese map grids is far
	 * below the outline's error), also where one cell holds both or they stand swapped.
	 * @param site the site
	 * @param inChina whether the row says China
	 * @return a clue, none where a cell cannot be read or both are zero
	 */
	Optional<Clue> read(Site site, boolean inChina) {
		Optional<Cell> latitude = site.first(Field.LATITUDE);
		Optional<Cell> longitude = site.first(Field.LONGITUDE);
		if (latitude.isEmpty() && longitude.isEmpty()) {
			return Optional.empty();
		}
		return point(angles(latitude), angles(longitude), inChina)
			.map((point) -> clue(latitude.or(() -> longitude).orElseThrow(), point));
	}

	private static List<Degrees.Angle> angles(Optional<Cell> cell) {
		return cell.map((given) -> Degrees.in(given.value())).orElse(List.of());
	}

	private record Point(double north, double east, boolean swapped) {

		boolean isPossible() {
			return Math.abs(this.north) <= 90 && Math.abs(this.east) <= 180 && (this.north != 0 || this.east != 0);
		}

		Point turned(boolean mistaken) {
			return new Point(this.east, this.north, mistaken);
		}

	}

	private Optional<Point> point(List<Degrees.Angle> first, List<Degrees.Angle> second, boolean inChina) {
		if (first.size() == 2) {
			return point(first.get(0), first.get(1), inChina);
		}
		if (second.size() == 2) {
			return point(second.get(0), second.get(1), inChina);
		}
		return (first.isEmpty() || second.isEmpty()) ? Optional.empty() : point(first.get(0), second.get(0), inChina);
	}

	private Optional<Point> point(Degrees.Angle first, Degrees.Angle second, boolean inChina) {
		Point given = new Point(first.value(), second.value(), false);
		if (first.isLongitude() || second.isLatitude()) {
			return Optional.of(given.turned(false)).filter(Point::isPossible);
		}
		boolean doubtful = !given.isPossible() || (inChina && !this.china.contains(given.north(), given.east()));
		Point swapped = given.turned(true);
		boolean mistaken = doubtful && !first.isLatitude() && this.china.contains(swapped.north(), swapped.east());
		return Optional.of(mistaken ? swapped : given).filter(Point::isPossible);
	}

	private Clue clue(Cell cell, Point point) {
		boolean inside = this.outline.contains(point.north(), point.east());
		double distance = this.outline.kilometresFromLine(point.north(), point.east());
		String degrees = String.format(Locale.ROOT, "%.4f, %.4f", point.north(), point.east());
		String meaning = String.format(Locale.ROOT, "%s Xinjiang, %.0f km from its outline%s",
				inside ? "inside" : "outside", distance,
				point.swapped() ? "; latitude and longitude stand swapped" : "");
		boolean sure = distance > this.outline.errorKilometres();
		return new Clue(Clue.Kind.COORDINATES, inside, this.weights.of(sure ? "coordinates" : "coordinates.border"),
				new CodeEvidence(cell, "coordinates", degrees, meaning, this.outline.source()));
	}

}
