package org.karez.screening;

import org.karez.evidence.Cell;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.tables.Memo;

/**
 * Locates free texts, asking only once for what many rows repeat.
 */
final class PlaceNames {

	private static final int REMEMBERED = 20_000;

	private final LocationPanel panel;

	/** Whether a text speaks of Xinjiang for certain. */
	private final Memo<String, Boolean> texts = new Memo<>("texts that may name Xinjiang", REMEMBERED,
			this::saysXinjiang);

	PlaceNames(LocationPanel panel) {
		this.panel = panel;
	}

	/** Where a company is by its name alone. */
	Location locate(Cell name) {
		return this.panel.seekName(name);
	}

	/** Whether a text certainly speaks of a place in Xinjiang. */
	boolean certainlyXinjiang(String text) {
		return this.texts.get(text);
	}

	private boolean saysXinjiang(String text) {
		return this.panel.locateText(new Cell("", "", 1, "", text)).strong();
	}

}
