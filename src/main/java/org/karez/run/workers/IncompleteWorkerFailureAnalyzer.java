package org.karez.run.workers;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says which setting a worker lacks, in place of a stack trace.
 */
class IncompleteWorkerFailureAnalyzer extends AbstractFailureAnalyzer<IncompleteWorkerException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, IncompleteWorkerException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"java -jar karez.jar worker --karez.workers.broker=tcp://MANAGER:61616 --karez.workers.secret=SECRET "
						+ "--spring.datasource.url=jdbc:postgresql://HOST/DATABASE --spring.datasource.username=USER "
						+ "--spring.datasource.password=PASSWORD, with the addresses the manager was started with",
				root);
	}

}
