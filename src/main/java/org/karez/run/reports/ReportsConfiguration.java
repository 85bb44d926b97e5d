package org.karez.run.reports;

import org.karez.report.archive.Pantry;
import org.karez.report.archive.ReportArchive;
import org.karez.report.archive.Verifier;
import org.karez.run.EngineLoading;
import org.karez.run.Home;
import org.karez.run.imports.Finality;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where issued reports and their ingredients lie; the command line uses the same folders.
 */
@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {

	@Bean
	ReportArchive reportArchive(Home home) {
		return new ReportArchive(home.register());
	}

	@Bean
	Pantry pantry(Home home) {
		return new Pantry(home.pantry());
	}

	@Bean
	Verifier verifier(ReportArchive archive) {
		return new Verifier(archive);
	}

	@Bean
	Repeating repeating(Pantry pantry, Home home) {
		return new Repeating(pantry, new EngineLoading(home), Runtime.getRuntime().availableProcessors());
	}

	@Bean
	Finality finality(ReportArchive archive) {
		return (list) -> archive.latest(ReportHeaders.id(list)).filter((issued) -> !issued.draft()).isPresent();
	}

}
