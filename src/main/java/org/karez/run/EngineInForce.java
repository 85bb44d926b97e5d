package org.karez.run;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.catalogue.Settings;
import org.karez.report.Citations;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.SupplierRecord;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * The engine in force. It is loaded while database and pages already start; whoever needs
 * it first waits for it, and a product whose engine cannot be loaded does not stay up.
 */
final class EngineInForce implements Screening {

	private final CompletableFuture<Screening> engine;

	EngineInForce(Supplier<? extends Screening> loading) {
		this.engine = CompletableFuture.supplyAsync(loading::get);
	}

	@EventListener(ApplicationReadyEvent.class)
	void insist() {
		engine();
	}

	private Screening engine() {
		try {
			return this.engine.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	@Override
	public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf) {
		return engine().assess(suppliers, asOf);
	}

	@Override
	public ChainSurvey survey() {
		return engine().survey();
	}

	@Override
	public List<SupplierRecord> survey(List<SupplierRecord> suppliers, LocalDate asOf, ChainSurvey survey) {
		return engine().survey(suppliers, asOf, survey);
	}

	@Override
	public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf, Chain chain) {
		return engine().assess(suppliers, asOf, chain);
	}

	@Override
	public Grounds grounds(LocalDate asOf) {
		return engine().grounds(asOf);
	}

	@Override
	public Citations citations() {
		return engine().citations();
	}

	@Override
	public Settings settings() {
		return engine().settings();
	}

}
