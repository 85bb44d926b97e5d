package org.karez.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.catalogue.ProductWords;
import org.karez.catalogue.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading of texts as long as a cell may be.
 */
class TextReaderTests {

	private final TextReader reader = new TextReader(Terms.load(Path.of("seeds/terms")),
			ProductWords.load(Path.of("seeds/goods")));

	@ParameterizedTest
	@ValueSource(strings = { "We do not use Xinjiang cotton, and our face recognition is sold to police abroad. ",
			"我们不使用新疆棉花，人脸识别系统供应公安。", "No surplus labour; cameras for checkpoints in Hotan are not only cameras. " })
	void aSentenceSaysTheSameInALongTextAsInAShortOne(String sentence) {
		Set<Mention> few = Set.copyOf(this.reader.readAnew(sentence.repeat(9)).mentions());

		List<Mention> many = this.reader.readAnew(sentence.repeat(300)).mentions();

		assertThat(many).isNotEmpty().allMatch(few::contains);
		assertThat(Set.copyOf(many)).isEqualTo(few);
	}

}
