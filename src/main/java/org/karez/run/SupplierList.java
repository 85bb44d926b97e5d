package org.karez.run;

import java.io.IOException;
import java.nio.file.Path;

import org.karez.intake.Intake;
import org.karez.intake.IntakeSummary;
import org.karez.intake.ReadOptions;
import org.karez.intake.RowSink;
import org.karez.intake.Understanding;

/**
 * A list that can be read as often as it takes, each time with the same rows.
 */
public interface SupplierList {

	/**
	 * What is made of its header.
	 * @throws org.karez.intake.grid.RefusedFileException where it cannot be read
	 * @throws IOException where the disk fails
	 */
	Understanding understand() throws IOException;

	/**
	 * Reads its rows.
	 * @param sink takes them, in their order
	 * @return what became of them
	 * @throws org.karez.intake.grid.RefusedFileException where it cannot be read
	 * @throws IOException where the disk fails
	 */
	IntakeSummary read(RowSink sink) throws IOException;

	/** A list as it stands in one file. */
	static SupplierList of(Intake intake, Path file, ReadOptions options) {
		return new SupplierList() {

			@Override
			public Understanding understand() throws IOException {
				return intake.understand(file, options);
			}

			@Override
			public IntakeSummary read(RowSink sink) throws IOException {
				return intake.read(file, options, sink);
			}

		};
	}

}
