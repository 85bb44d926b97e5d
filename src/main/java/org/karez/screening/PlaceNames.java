package org.karez.screening;

import org.karez.evidence.Cell;
import org.karez.places.Location;
import org.karez.places.LocationPanel;

/**
 * Locates names and free texts, asking only once for what many rows repeat.
 */
final class PlaceNames {

	private static final int REMEMBERED = 20_000;

	private final LocationPanel panel;

	/**
	 * Whether a name or text points to Xinjiang at all; the clues need their own cell.
	 */
	private final Memo<String, Boolean> names = new Memo<>(REMEMBERED, this::namesXinjiang);

	private final Memo<String, Boolean> texts = new Memo<>(REMEMBERED, this::saysXinjiang);

	private final Location nowhere;

	PlaceNames(LocationPanel panel) {
		this.panel = panel;
		this.nowhere = panel.locateText(anyCell(""));
	}

	/** Where a company is by its name alone. */
	Location locate(Cell name) {
		return this.names.get(name.value()) ? this.panel.locateName(name) : this.nowhere;
	}

	/** Where a text speaks of. */
	Location locateText(Cell text) {
		return this.texts.get(text.value()) ? this.panel.locateText(text) : this.nowhere;
	}

	private boolean namesXinjiang(String name) {
		return this.panel.locateName(anyCell(name)).inXinjiang();
	}

	private boolean saysXinjiang(String text) {
		return this.panel.locateText(anyCell(text)).inXinjiang();
	}

	private static Cell anyCell(String value) {
		return new Cell("", "", 1, "", value);
	}

}
