package org.karez.run.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.karez.run.imports.Desk;
import org.karez.run.imports.Import;
import org.karez.run.imports.Imports;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * Writes the workbook beside its place and moves it there when it is whole, so that
 * nobody ever downloads half a report.
 */
@Component
class ReportTasklet implements Tasklet {

	private static final int BUFFER = 1 << 16;

	private final Imports imports;

	private final Desk desk;

	private final ReportPrinter printer;

	ReportTasklet(Imports imports, Desk desk, ReportPrinter printer) {
		this.imports = imports;
		this.desk = desk;
		this.printer = printer;
	}

	@Override
	public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
		StepExecution step = context.getStepContext().getStepExecution();
		Import list = this.imports.get(Parameters.id(step.getJobExecution()));
		write(this.desk.reportFile(list.id()), (out) -> this.printer.print(list, out, () -> Stopped.check(step)));
		if (list.refused() > 0) {
			write(this.desk.rejectedFile(list.id()), (out) -> this.printer.printRejected(list, out));
		}
		contribution.incrementWriteCount(list.suppliers());
		return RepeatStatus.FINISHED;
	}

	private static void write(Path whole, Consumer<OutputStream> content) throws IOException {
		Path part = whole.resolveSibling(whole.getFileName() + ".part");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
			content.accept(out);
		}
		Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
