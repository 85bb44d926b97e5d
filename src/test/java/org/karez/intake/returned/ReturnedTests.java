package org.karez.intake.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.intake.Intake;
import org.karez.intake.ReadOptions;
import org.karez.intake.RejectedRow;
import org.karez.intake.RowSink;
import org.karez.intake.grid.Limits;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnedTests implements RowSink {

	private static final Intake INTAKE = Intake.load(Path.of("seeds/headers"), Limits.usual());

	private final Path folder;

	private final List<SupplierRecord> accepted = new ArrayList<>();

	private final List<RejectedRow> rejected = new ArrayList<>();

	ReturnedTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Override
	public void accepted(SupplierRecord supplier) {
		this.accepted.add(supplier);
	}

	@Override
	public void rejected(RejectedRow row) {
		this.rejected.add(row);
	}

	@Test
	void rejectedRowsComeBackWithTheirContentAndCanBeSentAgain() throws IOException {
		Path list = Files.writeString(this.folder.resolve("list.csv"),
				"supplier name,city\n,Town\n,=1+1\nAlpha,Town\n");
		INTAKE.read(list, ReadOptions.none(), this);
		Path workbook = this.folder.resolve("rejected.xlsx");
		try (RejectedWorkbook rejects = new RejectedWorkbook(List.of("supplier name", "city"), "");
				OutputStream out = Files.newOutputStream(workbook)) {
			this.rejected.forEach(rejects::add);
			rejects.write(out);
		}
		List<RejectedRow> before = List.copyOf(this.rejected);
		this.rejected.clear();
		INTAKE.read(workbook, ReadOptions.none(), this);
		assertThat(this.rejected).hasSameSizeAs(before);
		assertThat(this.rejected.get(1).content().get(1).value()).isEqualTo("=1+1");
	}

}
