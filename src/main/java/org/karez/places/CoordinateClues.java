package org.karez.places;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.karez.evidence.Cell;
import org.karez.evidence.CodeEvidence;

/**
 * Turns a pair of coordinates into a clue.
 */
final class CoordinateClues {

	private final Outline outline;

	private final Weights weights;

	CoordinateClues(Gazetteer gazetteer) {
		this.outline = gazetteer.outline();
		this.weights = gazetteer.weights();
	}

	/**
	 * Reads a pair of cells in decimal degrees (WGS 84; the shift of Chinese map grids is
	 * far below the outline's error).
	 * @param latitude the latitude's cell
	 * @param longitude the longitude's cell
	 * @return a clue, none where a cell is no number or both are zero
	 */
	Optional<Clue> read(Cell latitude, Cell longitude) {
		OptionalDouble north = degrees(latitude, 90);
		OptionalDouble east = degrees(longitude, 180);
		if (north.isEmpty() || east.isEmpty() || (north.getAsDouble() == 0 && east.getAsDouble() == 0)) {
			return Optional.empty();
		}
		return Optional.of(clue(latitude, north.getAsDouble(), east.getAsDouble()));
	}

	private Clue clue(Cell cell, double latitude, double longitude) {
		boolean inside = this.outline.contains(latitude, longitude);
		double distance = this.outline.kilometresFromLine(latitude, longitude);
		String point = String.format(Locale.ROOT, "%.4f, %.4f", latitude, longitude);
		String meaning = String.format(Locale.ROOT, "%s Xinjiang, %.0f km from its outline",
				inside ? "inside" : "outside", distance);
		boolean sure = distance > this.outline.errorKilometres();
		return new Clue(Clue.Kind.COORDINATES, inside, this.weights.of(sure ? "coordinates" : "coordinates.border"),
				new CodeEvidence(cell, "coordinates", point, meaning, this.outline.source()));
	}

	private static OptionalDouble degrees(Cell cell, double limit) {
		try {
			double value = Double.parseDouble(cell.value().strip().replace(',', '.'));
			return (Math.abs(value) <= limit) ? OptionalDouble.of(value) : OptionalDouble.empty();
		}
		catch (NumberFormatException ex) {
			return OptionalDouble.empty();
		}
	}

}
