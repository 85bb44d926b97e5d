package org.karez.run.workers;

import java.util.List;

import org.karez.run.Scratch;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * A Karez that only screens: it takes stretches off a manager's queue and writes what it
 * finds into the manager's database. It has no pages and no lists of its own.
 */
@EnableAutoConfiguration
@ComponentScan({ "org.karez.run", "org.karez.assessment", "org.karez.casework", "org.karez.audit" })
public final class WorkerApplication {

	private static final List<String> NEEDED = List.of("karez.workers.broker", "karez.workers.secret",
			"spring.datasource.url");

	private WorkerApplication() {
	}

	/**
	 * Starts a worker; it ends with the process.
	 * @param args settings, as {@code --name=value}
	 * @return the running worker
	 */
	public static ConfigurableApplicationContext run(String... args) {
		return new SpringApplicationBuilder(WorkerApplication.class).web(WebApplicationType.NONE)
			.properties("karez.workers.manages=false", "spring.flyway.enabled=false", "spring.main.keep-alive=true")
			.listeners(new Scratch())
			.initializers((context) -> NEEDED.stream()
				.filter((name) -> context.getEnvironment().getProperty(name, "").isEmpty())
				.findFirst()
				.ifPresent((name) -> {
					throw new IncompleteWorkerException(name);
				}))
			.run(args);
	}

}
