package org.karez.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.karez.places.Gazetteer;
import org.karez.places.Location;
import org.karez.places.LocationPanel;
import org.karez.supplier.Field;
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
 * How fast a site is placed by its address, postal code, phone and codes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PlacesBenchmark {

	private static final int SUPPLIERS = 20_000;

	private final LocationPanel panel = new LocationPanel(Gazetteer.load(Path.of("seeds/places")));

	private final List<SupplierRecord> suppliers = Generated.suppliers(SUPPLIERS);

	private int next;

	@Benchmark
	public Location locate() {
		this.next = (this.next + 1) % SUPPLIERS;
		SupplierRecord supplier = this.suppliers.get(this.next);
		return this.panel.locate(supplier.sites().get(0), supplier.cells(Field.CREDIT_CODE), supplier.names());
	}

}
