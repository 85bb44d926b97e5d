package org.karez.run;

import java.nio.file.Path;
import java.time.Clock;

import org.karez.intake.Intake;
import org.karez.intake.grid.Limits;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every part of the running product shares: its home and its clock.
 */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

	@Bean
	Home home(@Value("${karez.home:.}") String home, @Value("${karez.data:}") String data) {
		Path folder = Path.of(home);
		return new Home(folder, data.isEmpty() ? folder.resolve("data") : Path.of(data));
	}

	@Bean
	Intake intake(Home home) {
		return Intake.load(home.headers(), Limits.usual());
	}

	@Bean
	EngineInForce screening(Home home) {
		OwnFolders copies = new OwnFolders(home.inForce());
		EngineLoading loading = new EngineLoading(home);
		return new EngineInForce(() -> loading.load(Sources.of(home).copiedTo(copies.next())), (engine) -> loading
			.load(engine.sources().with(home.editions()).copiedTo(copies.next()), engine.rules()));
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
