package org.karez;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KarezTests {

	@Test
	void theServerTakesItsHomeAsEveryCommandDoes() {
		assertThat(Karez.properties(new String[] { "serve", "--home", "/srv/karez", "--server.port=8081" }))
			.containsExactly("--karez.home=/srv/karez", "--server.port=8081");
		assertThat(Karez.properties(new String[] { "--home=/srv/karez" })).containsExactly("--karez.home=/srv/karez");
	}

}
