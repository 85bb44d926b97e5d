package org.karez.report;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.Outcome;
import org.karez.casework.Cause;
import org.karez.report.Change.Kind;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTests {

	private final Grounds grounds = Invented.grounds();

	private final Grounds newRules = new Grounds(this.grounds.asOf(), this.grounds.engine(), "2026.12", "1".repeat(64),
			this.grounds.seedsDigest(), this.grounds.settingsDigest(), this.grounds.editions());

	private final Grounds newLists = new Grounds(this.grounds.asOf(), this.grounds.engine(), this.grounds.rulePack(),
			this.grounds.rulePackDigest(), this.grounds.seedsDigest(), this.grounds.settingsDigest(), List.of());

	private final Stand hit = Stand.of(Invented.assessment(3), (list, entry) -> "v1");

	private final Stand listed = Stand.of(Invented.assessment(11), (list, entry) -> "v1");

	@Test
	void nothingChangesWhereNothingChanged() {
		assertThat(new Changes(this.grounds, this.grounds, Set.of()).of(this.hit, this.hit)).isEmpty();
	}

	@Test
	void aFindingOnASupplierThatIsNewInTheListIsNew() {
		assertThat(new Changes(this.grounds, this.grounds, Set.of()).of(null, this.hit)).singleElement()
			.satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(Kind.NEW);
				assertThat(change.cause()).isEqualTo(Cause.SUPPLIER_ADDED);
			});
	}

	@Test
	void aFindingThatEndsBecauseARuleChangedSaysSo() {
		Stand silent = silent(Invented.supplier(3, this.hit.name()));
		assertThat(new Changes(this.grounds, this.newRules, Set.of()).of(this.hit, silent)).singleElement()
			.satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(Kind.ENDED);
				assertThat(change.cause()).isEqualTo(Cause.RULE_CHANGED);
			});
	}

	@Test
	void anEditedRowIsNamedBeforeAnyOtherCause() {
		Stand edited = silent(Invented.supplier(4, this.hit.name()));
		assertThat(new Changes(this.grounds, this.newRules, Set.of()).of(this.hit, edited)).singleElement()
			.extracting(Change::cause)
			.isEqualTo(Cause.SUPPLIER_EDITED);
	}

	@Test
	void aListingThatIsBackIsReopened() {
		Stand silent = silent(Invented.supplier(11, this.listed.name()));
		String key = this.listed.supplier().value() + "#" + this.listed.marks().keySet().iterator().next();
		assertThat(new Changes(this.grounds, this.newLists, Set.of(key)).of(silent, this.listed)).singleElement()
			.satisfies((change) -> {
				assertThat(change.kind()).isEqualTo(Kind.REOPENED);
				assertThat(change.cause()).isEqualTo(Cause.LIST_CHANGED);
			});
	}

	@Test
	void aSupplierThatIsGoneEndsItsFindings() {
		assertThat(new Changes(this.grounds, this.grounds, Set.of()).of(this.hit, null)).singleElement()
			.extracting(Change::cause)
			.isEqualTo(Cause.SUPPLIER_REMOVED);
	}

	private static Stand silent(SupplierRecord supplier) {
		return Stand.of(new Assessment(supplier, Outcome.NO_FINDING, List.of(), List.of(), List.of()),
				(list, entry) -> "v1");
	}

}
