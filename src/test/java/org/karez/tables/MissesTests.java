package org.karez.tables;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts for which a search found nothing.
 */
class MissesTests {

	private static final int MOST = 1 << 14;

	private final Misses misses = new Misses("misses", MOST);

	@Test
	void aTextIsKnownOnceItIsRemembered() {
		assertThat(this.misses.contains("新疆棉业")).isFalse();
		this.misses.add("新疆棉业");
		assertThat(this.misses.contains("新疆棉业")).isTrue();
	}

	@Test
	void noTextIsTakenForOneThatIsAlmostTheSame() {
		for (String text : List.of("", "\0", "a", "ab", "abc", "Aksu Textile")) {
			this.misses.add(text);
		}
		for (String text : List.of("\0\0", "b", "ba", "ab\0", "\0ab", "acb", "Aksu Textiles", "aksu Textile",
				"Aksu  Textile")) {
			assertThat(this.misses.contains(text)).as(text).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void growingForgetsLittle(int points) {
		Misses misses = new Misses("misses", MOST, new Random(points));
		List<String> texts = numbered("Company ", MOST / 4);
		texts.forEach(misses::add);
		assertThat(texts.stream().filter(misses::contains).count()).isGreaterThan(texts.size() * 88 / 100);
		assertThat(numbered("Firm ", MOST)).noneMatch(misses::contains);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void ofMoreTextsThanItHoldsItKnowsTheLatest(int points) {
		Misses misses = new Misses("misses", MOST, new Random(points));
		numbered("Company ", MOST * 8).forEach(misses::add);
		List<String> latest = numbered("Last ", MOST / 16);
		latest.forEach(misses::add);
		assertThat(latest.stream().filter(misses::contains).count()).isGreaterThan(latest.size() * 98 / 100);
		assertThat(numbered("Firm ", MOST)).noneMatch(misses::contains);
	}

	private static List<String> numbered(String word, int count) {
		return IntStream.range(0, count).mapToObj((i) -> word + i).toList();
	}

}
