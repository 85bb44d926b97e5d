package org.karez.screening;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.karez.supplier.Field;
import org.karez.supplier.PartyRole;

import static org.assertj.core.api.Assertions.assertThat;

class ChainTests {

	private static final Rows GIN = Rows.row(4, "Gamma Gin").with(Field.ADDRESS, "新疆维吾尔自治区阿克苏市纺织工业城");

	@Test
	void aSiteOfAnUpstreamPartyReachesEverySupplierThatDependsOnIt() {
		Rows sewing = Rows.row(2, "Alpha Sewing").with(Field.SOURCES_FROM, "Beta Spinning");
		Rows spinning = Rows.row(3, "Beta Spinning").with(Field.SOURCES_FROM, "Gamma Gin");

		assertThat(chain(sewing, spinning, GIN).signals(sewing.record(), Seeds.screen(sewing))).singleElement()
			.isInstanceOfSatisfying(LocationSignal.class, (site) -> {
				assertThat(site.subject().path()).containsExactly("Alpha Sewing", "Beta Spinning", "Gamma Gin");
				assertThat(site.subject().role()).isEqualTo(PartyRole.UPSTREAM);
				assertThat(site.subject().depth()).isEqualTo(2);
				assertThat(site.evidence()).extracting((evidence) -> evidence.cell().row()).contains(2, 3, 4);
			});
	}

	@Test
	void aRowMayNameItsBuyerInstead() {
		Rows sewing = Rows.row(2, "Alpha Sewing");
		Rows gin = Rows.row(4, "Gamma Gin")
			.with(Field.ADDRESS, "新疆维吾尔自治区阿克苏市纺织工业城")
			.with(Field.PRODUCTS, "lint")
			.with(Field.SUPPLIES_TO, "Alpha Sewing");

		assertThat(chain(sewing, gin).signals(sewing.record(), Seeds.screen(sewing))).anySatisfy((signal) -> {
			assertThat(signal.subject().path()).containsExactly("Alpha Sewing", "Gamma Gin");
			assertThat(signal.evidence()).anyMatch((evidence) -> evidence.inWords().contains("lint"));
		});
		assertThat(chain(sewing, gin).signals(gin.record(), Seeds.screen(gin)))
			.noneMatch((signal) -> signal instanceof LocationSignal);
	}

	@Test
	void aCircleIsReportedAndNotFollowedForEver() {
		Rows one = Rows.row(2, "Alpha").with(Field.SOURCES_FROM, "Beta");
		Rows other = Rows.row(3, "Beta").with(Field.SOURCES_FROM, "Alpha");

		assertThat(chain(one, other).signals(one.record(), Seeds.screen(one))).singleElement()
			.isInstanceOfSatisfying(ChainSignal.class,
					(circle) -> assertThat(circle.problem()).isEqualTo(ChainProblem.CIRCLE));
	}

	@Test
	void whoNamesItselfAsItsParentIsNoCircle() {
		Rows one = Rows.row(2, "Alpha").with(Field.PARENT, "Alpha");

		assertThat(chain(one).signals(one.record(), Seeds.screen(one))).isEmpty();
	}

	@Test
	void aPartyWithoutARowIsReportedWhereOthersHaveOne() {
		Rows one = Rows.row(2, "Alpha").with(Field.SOURCES_FROM, "Beta; Nobody");
		Rows other = Rows.row(3, "Beta");

		assertThat(chain(one, other).signals(one.record(), Seeds.screen(one))).singleElement()
			.isInstanceOfSatisfying(ChainSignal.class,
					(unknown) -> assertThat(unknown.problem()).isEqualTo(ChainProblem.UNKNOWN_PARTY));
		assertThat(chain(one).signals(one.record(), Seeds.screen(one))).isEmpty();
	}

	@Test
	void sharesAreAddedUpDirectAndThroughOthers() {
		Rows supplier = Rows.row(2, "Alpha Yarn").with(Field.OWNERS, "Beta Holding [45%]; Delta Holding [20%]");
		Rows owned = Rows.row(3, "Beta Holding").with(Field.OWNERS, "Aksu Huafu Color Spinning Co., Ltd. [80%]");
		Rows lessOwned = Rows.row(4, "Delta Holding").with(Field.OWNERS, "Aksu Huafu Color Spinning Co., Ltd. [30%]");

		assertThat(chain(supplier, owned, lessOwned).signals(supplier.record(), Seeds.screen(supplier)))
			.filteredOn(OwnershipSignal.class::isInstance)
			.filteredOn((signal) -> signal.subject().self())
			.isNotEmpty()
			.allSatisfy((held) -> assertThat(((OwnershipSignal) held).percent()).isEqualTo(45));
	}

	@Test
	void onlyRowsThatOthersDependOnAreSeenBeforehand() {
		ChainSurvey survey = Seeds.screener().survey();
		Rows sewing = Rows.row(2, "Alpha Sewing").with(Field.SOURCES_FROM, "GAMMA-GIN");
		Rows alone = Rows.row(3, "Delta Dyeing");
		List.of(sewing, alone, GIN).forEach((row) -> survey.link(row.record()));

		assertThat(List.of(sewing, alone, GIN)).filteredOn((row) -> survey.concerns(row.record())).containsExactly(GIN);
	}

	@Test
	void theOrderOfTheRowsChangesNothing() {
		Rows sewing = Rows.row(2, "Alpha Sewing").with(Field.SOURCES_FROM, "Beta Spinning; Gamma Gin");
		Rows spinning = Rows.row(3, "Beta Spinning").with(Field.SOURCES_FROM, "Gamma Gin");

		assertThat(chain(GIN, spinning, sewing).signals(sewing.record(), Seeds.screen(sewing)))
			.isEqualTo(chain(sewing, spinning, GIN).signals(sewing.record(), Seeds.screen(sewing)));
	}

	@Test
	void aLongChainEndsAtTheDepthThatTheSettingsAllow() {
		List<Rows> rows = IntStream.rangeClosed(2, 40)
			.mapToObj((row) -> Rows.row(row, "Firm " + row).with(Field.SOURCES_FROM, "Firm " + (row + 1)))
			.toList();
		Rows last = Rows.row(41, "Firm 41").with(Field.ADDRESS, "新疆维吾尔自治区阿克苏市纺织工业城");
		Chain chain = chain(Stream.concat(rows.stream(), Stream.of(last)).toArray(Rows[]::new));

		assertThat(chain.signals(rows.get(0).record(), Seeds.screen(rows.get(0)))).isEmpty();
		assertThat(chain.signals(rows.get(38).record(), Seeds.screen(rows.get(38)))).isNotEmpty();
	}

	private static Chain chain(Rows... rows) {
		ChainSurvey survey = Seeds.screener().survey();
		for (Rows row : rows) {
			survey.link(row.record());
		}
		for (Rows row : rows) {
			if (survey.concerns(row.record())) {
				survey.add(row.record(), Seeds.screen(row));
			}
		}
		return survey.close();
	}

}
