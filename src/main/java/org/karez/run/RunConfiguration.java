package org.karez.run;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every part of the running product shares: its home and its clock.
 */
@Configuration(proxyBeanMethods = false)
class RunConfiguration {

	@Bean
	Home home(@Value("${karez.home:.}") String folder) {
		return new Home(Path.of(folder));
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
