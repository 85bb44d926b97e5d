package org.karez.intake.excel;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextFileTests {

	@Test
	void textsAreFoundByTheirNumberInAnyOrder() throws IOException {
		try (TextFile texts = new TextFile()) {
			for (int i = 0; i < 200_000; i++) {
				texts.add((i == 7) ? "" : "供应商 " + i);
			}
			texts.finish();
			assertThat(texts.get(199_999)).isEqualTo("供应商 199999");
			assertThat(texts.get(0)).isEqualTo("供应商 0");
			assertThat(texts.get(7)).isEmpty();
			assertThat(texts.get(4096 + 7)).isEqualTo("供应商 4103");
			assertThat(texts.get(200_000)).isEmpty();
		}
	}

}
