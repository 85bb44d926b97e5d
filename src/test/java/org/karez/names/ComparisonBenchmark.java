package org.karez.names;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

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
 * How long one comparison takes, from two strings to the pieces of a score.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ComparisonBenchmark {

	private final NameModel model = NameModel.load(Path.of("seeds/names"));

	@Benchmark
	public NameMatch chineseAgainstEnglish() {
		return this.model.compare(NameKind.COMPANY, "杭州海康威视数字技术股份有限公司",
				"Hangzhou Hikvision Digital Technology Co., Ltd.");
	}

	@Benchmark
	public NameMatch persons() {
		return this.model.compare(NameKind.PERSON, "Sergei Lavrov", "Сергей Викторович Лавров");
	}

}
