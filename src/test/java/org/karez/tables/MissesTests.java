package org.karez.tables;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

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

	@Test
	void growingForgetsLittle() {
		List<String> texts = numbered("Company ", MOST / 4);
		texts.forEach(this.misses::add);
		assertThat(texts.stream().filter(this.misses::contains).count()).isGreaterThan(MOST / 4 * 17 / 20);
		assertThat(numbered("Firm ", MOST)).noneMatch(this.misses::contains);
	}

	@Test
	void ofMoreTextsThanItHoldsItKnowsTheLatest() {
		numbered("Company ", MOST * 8).forEach(this.misses::add);
		List<String> latest = numbered("Last ", MOST / 16);
		latest.forEach(this.misses::add);
		assertThat(latest.stream().filter(this.misses::contains).count()).isGreaterThan(latest.size() * 9 / 10);
		assertThat(numbered("Firm ", MOST)).noneMatch(this.misses::contains);
	}

	private static List<String> numbered(String word, int count) {
		return IntStream.range(0, count).mapToObj((i) -> word + i).toList();
	}

}
