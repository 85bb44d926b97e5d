package org.karez.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.karez.assessment.Assessment;
import org.karez.run.Engine;
import org.karez.supplier.SupplierRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast suppliers are detected and judged, a hundred in one session of the rules.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RulesBenchmark {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final int SESSION = 100;

	private static final int SUPPLIERS = 20_000;

	private final Engine engine = Generated.engine();

	private final List<SupplierRecord> suppliers = Generated.suppliers(SUPPLIERS);

	private int next;

	@Benchmark
	@OperationsPerInvocation(SESSION)
	public List<Assessment> assess() {
		this.next = (this.next + SESSION) % SUPPLIERS;
		return this.engine.assess(this.suppliers.subList(this.next, this.next + SESSION), DAY);
	}

}
