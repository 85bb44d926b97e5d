package org.karez.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.karez.names.IndexedName;
import org.karez.names.NameIndex;
import org.karez.names.NameKind;
import org.karez.names.NameMatch;
import org.karez.names.NameModel;
import org.karez.supplier.SupplierRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast a company name is searched among the companies of the lists in use.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class NamesBenchmark {

	private static final int NAMES = 20_000;

	private static final int BEST = 5;

	private final NameIndex index = index();

	private final List<String> given = Generated.suppliers(NAMES).stream().map(SupplierRecord::name).toList();

	private int next;

	private static NameIndex index() {
		List<IndexedName> names = new ArrayList<>();
		Generated.engine()
			.lists()
			.all()
			.forEach((list) -> list.edition()
				.entities()
				.forEach((entity) -> entity.names()
					.forEach((name) -> names.add(new IndexedName(names.size(), name.value(), name.weak())))));
		return NameIndex.of(NameKind.COMPANY, names, NameModel.load(Path.of("seeds/names")));
	}

	@Benchmark
	public List<NameMatch> search() {
		this.next = (this.next + 1) % this.given.size();
		return this.index.search(this.given.get(this.next), BEST);
	}

}
