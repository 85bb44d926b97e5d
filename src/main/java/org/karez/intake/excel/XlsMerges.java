package org.karez.intake.excel;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;

/**
 * Listens for the merged cells of one sheet, which stand behind its rows.
 */
final class XlsMerges extends AbortableHSSFListener {

	private final Merges merges = new Merges();

	private final int wanted;

	/** The part of the stream; the first holds what all sheets share. */
	private int sheet = -2;

	private int depth;

	XlsMerges(int wanted) {
		this.wanted = wanted;
	}

	@Override
	public short abortableProcessRecord(Record each) {
		if (each instanceof BOFRecord) {
			this.sheet += (this.depth == 0) ? 1 : 0;
			this.depth++;
		}
		else if (each instanceof EOFRecord) {
			this.depth--;
		}
		else if (each instanceof MergeCellsRecord found && this.sheet == this.wanted) {
			for (int i = 0; i < found.getNumAreas(); i++) {
				this.merges.add(found.getAreaAt(i));
			}
		}
		return (short) ((this.sheet > this.wanted) ? 1 : 0);
	}

	Merges merges() {
		return this.merges;
	}

}
