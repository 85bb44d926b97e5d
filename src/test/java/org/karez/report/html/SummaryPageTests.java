package org.karez.report.html;

import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.karez.assessment.Assessment;
import org.karez.assessment.Outcome;
import org.karez.report.Invented;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryPageTests {

	@Test
	void theSummaryCountsAndDrawsAndSaysItIsADraft() {
		String page = page("Quiet Co");
		assertThat(page).contains("11 suppliers of suppliers.csv").contains("DRAFT").contains("<svg");
		assertThat(page).contains("Not a clearance").doesNotContain("{");
	}

	@Test
	void whatTheInputSaysStaysText() {
		String page = page("<script>alert(1)</script>");
		assertThat(page).doesNotContain("<script>");
	}

	private static String page(String province) {
		StringWriter out = new StringWriter();
		try (SummaryPage summary = new SummaryPage(out, Invented.header(), Invented.citations())) {
			for (int i = 0; i < 10; i++) {
				summary.supplier(Invented.assessment(i));
			}
			summary.supplier(new Assessment(Invented.supplier(10, province), Outcome.NO_FINDING, List.of(), List.of(),
					List.of()));
		}
		return out.toString().replaceAll("(?s)<style>.*</style>", "");
	}

}
