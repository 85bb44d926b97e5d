package org.karez.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.karez.Karez;
import org.karez.run.imports.ImportState;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Screens generated lists of several lengths with the whole product and writes what each
 * took as JSON, beside what the bare tools took for the same rows. Arguments: folder,
 * lengths in rising order. The property {@code bench.workbook} asks for one more run,
 * from a workbook of so many rows, {@code bench.list.names} for a reference list of so
 * many made-up names beside the product's own.
 */
final class EndToEnd {

	private static final int WARM_UP = 2_000;

	private final ConfigurableApplicationContext karez;

	private final Path folder;

	private EndToEnd(ConfigurableApplicationContext karez, Path folder) {
		this.karez = karez;
		this.folder = folder;
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		int[] lengths = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
		int names = Integer.getInteger("bench.list.names", 0);
		Path data = folder.resolve("data-" + System.nanoTime());
		try (ConfigurableApplicationContext karez = SpringApplication.run(Karez.class, "--karez.data=" + data,
				"--karez.home=" + MadeUpList.home(folder, names), "--server.port=0")) {
			Map<String, Object> report = new EndToEnd(karez, folder).run(lengths);
			String json = JsonMapper.builder()
				.enable(SerializationFeature.INDENT_OUTPUT)
				.build()
				.writeValueAsString(report);
			Files.writeString(folder.resolve("end-to-end.json"), json);
			System.out.println(json);
		}
	}

	private Map<String, Object> run(int[] lengths) throws Exception {
		new EndToEndRun(this.karez).take(Generated.list(this.folder, WARM_UP));
		List<Map<String, Object>> runs = new ArrayList<>();
		for (int length : lengths) {
			runs.add(one(length));
		}
		Map<String, Object> report = new LinkedHashMap<>(Machine.facts());
		report.put("distinctNames", Generated.DISTINCT);
		report.put("madeUpListNames", Integer.getInteger("bench.list.names", 0));
		report.put("runs", runs);
		report.put("exponent", exponent(runs));
		// One row more makes a list whose names nobody has asked for.
		Path middle = Generated.list(this.folder, lengths[lengths.length / 2] + 1);
		report.put("wording", Wording.of(new Ceilings(middle)));
		report.put("memories", MemoryRates.during(() -> new EndToEndRun(this.karez).take(middle)));
		int workbook = Integer.getInteger("bench.workbook", 0);
		if (workbook > 0) {
			report.put("fromWorkbook", new EndToEndRun(this.karez).take(Generated.workbook(this.folder, workbook)));
		}
		return report;
	}

	private Map<String, Object> one(int length) throws Exception {
		Path list = Generated.list(this.folder, length);
		EndToEndRun.Took took = new EndToEndRun(this.karez).take(list);
		Ceilings ceilings = new Ceilings(list);
		double parse = ceilings.parse();
		double copy = ceilings.copy(this.karez.getBean(DataSource.class));
		double workbook = ceilings.workbook();
		Map<String, Object> run = new LinkedHashMap<>();
		run.put("took", took);
		run.put("rowsPerSecond", Math.round(took.suppliers() / took.seconds()));
		run.put("ceilings", Map.of("parseSeconds", parse, "copySeconds", copy, "workbookSeconds", workbook));
		run.put("stagingToCopy", took.phases().getOrDefault(ImportState.STAGING, 0d) / copy);
		run.put("reportToWorkbook", took.phases().getOrDefault(ImportState.REPORTING, 0d) / workbook);
		run.put("wholeToAllCeilings", took.seconds() / (copy + workbook));
		return run;
	}

	/** How the time grows with the length: 1 is linear. */
	private static double exponent(List<Map<String, Object>> runs) {
		EndToEndRun.Took first = (EndToEndRun.Took) runs.get(0).get("took");
		EndToEndRun.Took last = (EndToEndRun.Took) runs.get(runs.size() - 1).get("took");
		return (first.suppliers() == last.suppliers()) ? 1
				: Math.log(last.seconds() / first.seconds()) / Math.log((double) last.suppliers() / first.suppliers());
	}

}
