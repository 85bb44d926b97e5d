package org.karez.bench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.karez.Karez;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Trial. */
final class EndToEnd {

	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		try (ConfigurableApplicationContext karez = SpringApplication.run(Karez.class,
				"--karez.data=" + folder.resolve("data"), "--server.port=8301")) {
			for (int i = 1; i < args.length; i++) {
				int rows = Integer.parseInt(args[i]);
				Path file = folder.resolve(rows + ".csv");
				if (!Files.exists(file)) {
					new SupplierGenerator(Path.of("src/test/resources/bench/words.csv"), rows, 0.6).write(file);
				}
				System.out.println(new EndToEndRun(karez).take(file));
			}
		}
	}

}
