package org.karez.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.evidence.ClaimRef;
import org.karez.tables.BrokenTableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogueTests {

	private static final Path SEEDS = Path.of("seeds");

	private final Catalogue catalogue = Catalogue.load(SEEDS);

	@Test
	void fiveDocumentsStandWithTheirClaims() {
		assertThat(this.catalogue.documents()).extracting(SourceDocument::id)
			.containsExactly("S0", "S1", "S2", "S3", "S4");
		assertThat(this.catalogue.claim(new ClaimRef("S4-17"))).get()
			.satisfies((claim) -> assertThat(claim.paragraphs()).containsExactly(94));
	}

	@Test
	void aClaimLeadsBackToItsDocument() {
		assertThat(this.catalogue.document(new ClaimRef("S3-4"))).get().extracting(SourceDocument::id).isEqualTo("S3");
	}

	@Test
	void theEuropeanProductBanAppliesFromItsDayOn() {
		Regime ban = this.catalogue.regime("EU-FLR").orElseThrow();
		assertThat(ban.appliesOn(LocalDate.of(2027, 12, 13))).isFalse();
		assertThat(ban.appliesOn(LocalDate.of(2027, 12, 14))).isTrue();
	}

	@Test
	void ownersCountTogetherFromFiftyPercentUnderOfacAndTheAffiliatesRule() {
		assertThat(this.catalogue.regimes()).filteredOn((regime) -> regime.ownership() == Ownership.FIFTY_PERCENT)
			.extracting(Regime::id)
			.containsExactly("US-OFAC-SDN", "US-BIS-50");
	}

	@Test
	void theLongestHeadingDecidesWhetherGoodsAreCore() {
		assertThat(this.catalogue.goods().matching("8541430000")).singleElement()
			.satisfies((match) -> assertThat(match.prefix().relation()).isEqualTo(HsPrefix.Relation.CORE));
		assertThat(this.catalogue.goods().matching("854110")).singleElement()
			.satisfies((match) -> assertThat(match.prefix().relation()).isEqualTo(HsPrefix.Relation.DOWNSTREAM));
	}

	@Test
	void goodsOutsideThePrioritySectorsMatchNothing() {
		assertThat(this.catalogue.goods().matching("4901")).isEmpty();
	}

	@Test
	void theOrganisationsOwnSettingsOverrideThoseOfTheProduct(@TempDir Path home) throws Exception {
		Path own = Files.writeString(home.resolve("organisation.csv"), "key,value\njurisdictions,DE EU\n");
		Settings settings = Catalogue.load(SEEDS, own).settings();
		assertThat(settings.jurisdictions()).containsExactlyInAnyOrder("DE", "EU");
		assertThat(settings.digest()).isNotEqualTo(this.catalogue.settings().digest());
	}

	@Test
	void anUnknownSettingIsRefusedWithItsLine(@TempDir Path home) throws Exception {
		Path own = Files.writeString(home.resolve("organisation.csv"), "key,value\njurisdiktions,DE\n");
		assertThatExceptionOfType(BrokenTableException.class).isThrownBy(() -> Catalogue.load(SEEDS, own))
			.withMessageContaining("organisation.csv:2")
			.withMessageContaining("jurisdictions");
	}

}
