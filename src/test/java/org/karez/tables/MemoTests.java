package org.karez.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that are remembered.
 */
class MemoTests {

	private final List<String> answered = new ArrayList<>();

	private final Memo<String, Integer> lengths = new Memo<>("lengths", 16, (text) -> {
		this.answered.add(text);
		return text.length();
	});

	@Test
	void aQuestionJustAskedIsNotAnsweredAnew() {
		assertThat(this.lengths.get("Hotan")).isEqualTo(5);
		assertThat(this.lengths.get("Hotan")).isEqualTo(5);
		assertThat(this.answered).containsExactly("Hotan");
	}

	@Test
	void moreQuestionsThanItHoldsAreAllAnsweredRightly() {
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 1000; i++) {
				assertThat(this.lengths.get("x".repeat(i))).isEqualTo(i);
			}
		}
		assertThat(this.answered).hasSizeGreaterThan(1900);
	}

	@Test
	void theFlightRecorderSeesWhichAnswersWereKnown(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("asked.jfr");
		try (Recording recording = new Recording()) {
			recording.enable("org.karez.Asked");
			recording.start();
			this.lengths.get("Kashgar");
			this.lengths.get("Kashgar");
			recording.stop();
			recording.dump(file);
		}
		assertThat(RecordingFile.readAllEvents(file)
			.stream()
			.filter((event) -> event.getEventType().getName().equals("org.karez.Asked"))
			.filter((event) -> event.getString("what").equals("lengths"))
			.map((RecordedEvent event) -> event.getBoolean("known"))).containsExactly(false, true);
	}

}
