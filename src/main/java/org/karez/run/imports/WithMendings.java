package org.karez.run.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.karez.intake.ColumnChoice;
import org.karez.intake.Intake;
import org.karez.intake.IntakeSummary;
import org.karez.intake.MendedFile;
import org.karez.intake.ReadOptions;
import org.karez.intake.Reading;
import org.karez.intake.RowSink;
import org.karez.intake.Understanding;
import org.karez.run.SupplierList;

/**
 * A list together with the rows of it that were mended later; they follow the others.
 *
 * @param intake reads
 * @param file the list's own file
 * @param options how it is read
 * @param mended the files of its mendings, in their order
 */
public record WithMendings(Intake intake, Path file, ReadOptions options,
		List<MendedFile> mended) implements SupplierList {

	@Override
	public Understanding understand() throws IOException {
		return this.intake.understand(this.file, this.options);
	}

	/**
	 * Reads the list, the mended rows behind the others.
	 * @return what became of the rows of the list's own file
	 */
	@Override
	public IntakeSummary read(RowSink sink) throws IOException {
		if (this.mended.isEmpty()) {
			return this.intake.read(this.file, this.options, sink);
		}
		ReadOptions same = alike(understand());
		MendedRows rows = new MendedRows(this.options.displayName(), sink);
		for (MendedFile each : this.mended) {
			this.intake.read(each.file(), same.named(each.name()), rows.workbook());
		}
		IntakeSummary summary = this.intake.read(this.file, this.options, rows);
		rows.append();
		return summary;
	}

	/** The columns of a workbook of rejected rows mean what they meant in their list. */
	private static ReadOptions alike(Understanding understanding) {
		List<ColumnChoice> columns = new ArrayList<>();
		understanding.mapping()
			.columns()
			.stream()
			.filter((column) -> !column.header().isEmpty())
			.map((column) -> new ColumnChoice(null, column.header(), column.field(), column.role(), column.group()))
			.forEach(columns::add);
		return ReadOptions.of(new Reading(null, null, null, null, columns));
	}

}
