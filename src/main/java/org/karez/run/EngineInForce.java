package org.karez.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.catalogue.Settings;
import org.karez.report.Citations;
import org.karez.screening.Chain;
import org.karez.screening.ChainSurvey;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * The engine in force. It is loaded while database and pages already start; whoever needs
 * it first waits for it, and a product whose engine cannot be loaded does not stay up.
 * Another one takes its place only once it has been loaded and checked in full.
 */
public final class EngineInForce implements Screening {

	private final Supplier<Engine> loading;

	private final UnaryOperator<Engine> newLists;

	private final Map<Long, Engine> held = new ConcurrentHashMap<>();

	private volatile CompletableFuture<Engine> engine;

	/**
	 * Begins to load.
	 * @param loading loads rules, seeds and lists as they lie
	 * @param newLists makes an engine with the newest editions of the lists and all else
	 * as it was
	 */
	EngineInForce(Supplier<Engine> loading, UnaryOperator<Engine> newLists) {
		this.loading = loading;
		this.newLists = newLists;
		this.engine = CompletableFuture.supplyAsync(loading);
	}

	@EventListener(ApplicationReadyEvent.class)
	void insist() {
		now();
	}

	@Override
	public Engine now() {
		try {
			return this.engine.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/**
	 * Loads rules, lists and seeds anew and puts them in force. Until they have passed,
	 * and where they do not, those in force go on serving; lists at work keep theirs.
	 * @return the new engine
	 * @throws org.karez.rules.BrokenPackException where the rule pack does not pass
	 * @throws org.karez.tables.BrokenTableException where a table of the seeds or a list
	 * is broken
	 */
	public synchronized Engine renew() {
		now();
		return putInForce(this.loading.get());
	}

	/**
	 * Puts the newest editions of the lists in force, and nothing else that was edited.
	 * @return the new engine
	 * @throws org.karez.tables.BrokenTableException where a list is broken; the old
	 * engine goes on serving
	 */
	public synchronized Engine renewLists() {
		return putInForce(this.newLists.apply(now()));
	}

	private Engine putInForce(Engine fresh) {
		this.engine = CompletableFuture.completedFuture(fresh);
		return fresh;
	}

	/** Has a list judged by the engine of this moment until it is released. */
	public void hold(long list) {
		this.held.computeIfAbsent(list, (id) -> now());
	}

	public void release(long list) {
		this.held.remove(list);
	}

	@Override
	public Screening of(long list) {
		Engine at = this.held.get(list);
		return (at != null) ? at : now();
	}

	@Override
	public Sources sources() {
		return now().sources();
	}

	@Override
	public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf) {
		return now().assess(suppliers, asOf);
	}

	@Override
	public boolean tells(SupplierRecord supplier, Field field) {
		return now().tells(supplier, field);
	}

	@Override
	public ChainSurvey survey() {
		return now().survey();
	}

	@Override
	public List<SupplierRecord> survey(List<SupplierRecord> suppliers, LocalDate asOf, ChainSurvey survey) {
		return now().survey(suppliers, asOf, survey);
	}

	@Override
	public List<Assessment> assess(List<SupplierRecord> suppliers, LocalDate asOf, Chain chain) {
		return now().assess(suppliers, asOf, chain);
	}

	@Override
	public Grounds grounds(LocalDate asOf) {
		return now().grounds(asOf);
	}

	@Override
	public Citations citations() {
		return now().citations();
	}

	@Override
	public Settings settings() {
		return now().settings();
	}

}
