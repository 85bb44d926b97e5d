package org.karez.run;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StartingTests {

	private final AtomicInteger starts = new AtomicInteger();

	private String start(int failures, String state) {
		return Starting.of(() -> {
			if (this.starts.incrementAndGet() <= failures) {
				throw new IllegalStateException(new RuntimeException(new SQLException("gone", state)));
			}
			return "started";
		});
	}

	@Test
	void aDatabaseLostInTheMidstOfAStartDoesNotEndIt() {
		assertThat(start(2, "08006")).isEqualTo("started");
		assertThat(this.starts).hasValue(3);
	}

	@Test
	void aDatabaseThatIsLostAgainAndAgainDoes() {
		assertThatIllegalStateException().isThrownBy(() -> start(9, "57P02"));
		assertThat(this.starts).hasValue(3);
	}

	@Test
	void aDatabaseThatWasNeverThereEndsItAtOnce() {
		assertThatIllegalStateException().isThrownBy(() -> start(1, "08001"));
		assertThat(this.starts).hasValue(1);
	}

	@Test
	void soDoesAnyOtherTrouble() {
		assertThatIllegalStateException().isThrownBy(() -> Starting.of(() -> {
			this.starts.incrementAndGet();
			throw new IllegalStateException("rules are broken");
		}));
		assertThat(this.starts).hasValue(1);
	}

}
