package org.karez.screening;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.karez.evidence.Cell;
import org.karez.evidence.CellEvidence;
import org.karez.supplier.PartyRole;
import org.karez.supplier.Share;

/**
 * One row's word that one party of a list depends on another.
 *
 * @param to the key of the party depended on
 * @param name its name as that row writes it
 * @param role how it stands to the one that depends on it
 * @param share the share it holds, where the row gives one
 * @param goods what passes between them, empty where the row says nothing
 * @param cell the cell that names the party
 */
record ChainLink(String to, String name, PartyRole role, @Nullable Share share, String goods, Cell cell) {

	CellEvidence evidence(String from, String reached) {
		String what = this.goods.isEmpty() ? "" : ", for " + this.goods;
		return new CellEvidence(this.cell,
				from + " ← " + reached + " (" + words() + what + ", row " + this.cell.row() + ")");
	}

	private String words() {
		String held = (this.share == null) ? "" : " of " + this.share;
		return this.role.name().toLowerCase(Locale.ROOT).replace('_', ' ') + held;
	}

}
