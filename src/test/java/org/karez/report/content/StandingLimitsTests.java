package org.karez.report.content;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.karez.casework.SignOff;
import org.karez.report.Invented;
import org.karez.report.ReportHeader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every report says of its limits.
 */
class StandingLimitsTests {

	@Test
	void aReportOfTheDayItSpeaksOfSaysNothingOfOtherDays() {
		assertThat(StandingLimits.of(made(0))).noneMatch((limit) -> limit.contains("verdicts speak of"));
	}

	@Test
	void aDayLongAgoAndADayToComeAreSaid() {
		assertThat(StandingLimits.of(made(400))).anyMatch((limit) -> limit.contains("400 days before this report"));
		assertThat(StandingLimits.of(made(-400))).anyMatch((limit) -> limit.contains("a day to come"));
	}

	private static ReportHeader made(int daysLater) {
		ReportHeader header = Invented.header();
		return header.issuedAgain(header.made().plus(Duration.ofDays(daysLater)),
				SignOff.prepared("Mara", header.made()));
	}

}
