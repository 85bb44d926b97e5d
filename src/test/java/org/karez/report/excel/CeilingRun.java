package org.karez.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.karez.assessment.Assessment;
import org.karez.report.Invented;
import org.karez.report.content.LineSink;
import org.karez.report.content.ReportContent;
import org.karez.report.content.Section;
import org.karez.report.content.Value;

/**
 * Measures the workbook against plain SXSSF writing the same cells, one after the other
 * in one run: the argument is a number of suppliers.
 */
final class CeilingRun {

	private static final int BLOCK = 1_000;

	private CeilingRun() {
	}

	public static void main(String[] args) throws IOException {
		int suppliers = Integer.parseInt(args[0]);
		List<Assessment> block = new ArrayList<>();
		for (int i = 0; i < BLOCK; i++) {
			block.add(Invented.assessment(i));
		}
		Path file = Files.createTempFile("ceiling", ".xlsx");
		for (int round = 0; round < 2; round++) {
			long begun = cpu();
			ours(block, suppliers, file);
			say("report", suppliers, begun, file);
			begun = cpu();
			plain(block, suppliers, file);
			say("plain SXSSF", suppliers, begun, file);
		}
		Files.delete(file);
	}

	private static void ours(List<Assessment> block, int suppliers, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file);
				WorkbookReport report = WorkbookReport.open(out, Invented.header(), Invented.citations())) {
			for (int i = 0; i < suppliers; i++) {
				report.supplier(block.get(i % BLOCK));
			}
		}
	}

	private static void plain(List<Assessment> block, int suppliers, Path file) throws IOException {
		Recorded lines = new Recorded();
		ReportContent content = new ReportContent(Invented.header(), Invented.citations(), lines);
		block.forEach(content::supplier);
		SXSSFWorkbook workbook = new SXSSFWorkbook(null, 64, false, false);
		for (Map.Entry<Section, List<List<Value>>> section : lines.lines.entrySet()) {
			SXSSFSheet sheet = workbook.createSheet(section.getKey().title());
			int next = 0;
			for (int i = 0; i < suppliers / BLOCK; i++) {
				for (List<Value> line : section.getValue()) {
					write(sheet.createRow(next++), line);
				}
			}
		}
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		workbook.close();
	}

	private static void write(Row row, List<Value> line) {
		for (int i = 0; i < line.size(); i++) {
			if (line.get(i) != Value.NONE) {
				Cell cell = row.createCell(i);
				if (line.get(i) instanceof Value.Figure figure) {
					cell.setCellValue(figure.number());
				}
				else {
					cell.setCellValue(line.get(i).text());
				}
			}
		}
	}

	private static void say(String what, int suppliers, long begun, Path file) throws IOException {
		double seconds = (cpu() - begun) / 1e9;
		System.gc();
		long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
		System.out.printf("%-12s %,d suppliers %.1f s of processor time, %,d bytes, %d MB live after%n", what,
				suppliers, seconds, Files.size(file), live);
	}

	/** The processor's time of this thread: other work on the machine does not count. */
	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static final class Recorded implements LineSink {

		private final Map<Section, List<List<Value>>> lines = new EnumMap<>(Section.class);

		@Override
		public void line(Section section, List<Value> values) {
			this.lines.computeIfAbsent(section, (ignored) -> new ArrayList<>()).add(values);
		}

		@Override
		public long next(Section section) {
			return this.lines.getOrDefault(section, List.of()).size() + 1;
		}

	}

}
