package org.karez.places;

import java.nio.file.Path;

import org.karez.tables.Row;
import org.karez.tables.Table;

/**
 * The degrees between which China lies, enough to see that a point stands swapped.
 */
record Frame(double south, double west, double north, double east) {

	/**
	 * Reads the frame.
	 * @param table a table of one row with the columns {@code south, west, north, east}
	 * in degrees
	 * @return the frame
	 */
	static Frame load(Path table) {
		Row row = Table.read(table, "south", "west", "north", "east").rows().get(0);
		return new Frame(row.number("south"), row.number("west"), row.number("north"), row.number("east"));
	}

	boolean contains(double latitude, double longitude) {
		return latitude >= this.south && latitude <= this.north && longitude >= this.west && longitude <= this.east;
	}

}
