package org.karez.run.postgres;

import org.postgresql.util.PSQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says which database did not answer, and what to look at.
 */
class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

	private final Environment environment;

	UnreachableDatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable root, PSQLException cause) {
		String url = this.environment.getProperty("spring.datasource.url", "the database Karez brings along");
		return new FailureAnalysis("The database " + url + " refused: " + cause.getMessage(),
				"See that it runs and can be reached from here, and that SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME "
						+ "and SPRING_DATASOURCE_PASSWORD are right. Without SPRING_DATASOURCE_URL Karez brings a database along",
				root);
	}

}
