package org.karez.rules.drools;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.karez.evidence.AbsenceEvidence;
import org.karez.evidence.Cell;
import org.karez.rules.Finding;
import org.karez.rules.RulePack;
import org.karez.rules.pack.PackData;
import org.karez.rules.pack.PackFolder;
import org.karez.rules.pack.Problems;
import org.karez.screening.AbsenceSignal;
import org.karez.screening.Signal;
import org.karez.screening.Subject;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Suppliers of one shape are judged once, with the verdict each would get alone.
 */
class ShapeTests {

	private static final Set<String> HIDDEN = Set.of("subject", "evidence", "place", "confidence");

	@Test
	void suppliersThatOnlyLackFieldsGetTheVerdictTheyWouldGetAlone() {
		List<List<Signal>> suppliers = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			suppliers.add(lacking(i + 2, i % 7));
		}
		List<List<Finding>> together = TestPack.UNBOUND.judge(suppliers, TestPack.TODAY);
		for (int i = 0; i < 2; i++) {
			RulePack fresh = TestPack.boundBy();
			assertThat(fresh.judge(List.of(suppliers.get(299 - i)), TestPack.TODAY).get(0))
				.isEqualTo(together.get(299 - i));
		}
		assertThat(together.get(9).get(0).evidence().get(0).cell().row()).isEqualTo(11);
	}

	@Test
	void rulesMayLookAtExactlyWhatMakesAShape() {
		PackData data = PackData.read(new PackFolder(TestPack.RULES), new Problems());
		for (Class<?> fact : Signal.class.getPermittedSubclasses()) {
			Set<String> components = Arrays.stream(fact.getRecordComponents())
				.map(RecordComponent::getName)
				.filter((name) -> !HIDDEN.contains(name))
				.collect(Collectors.toCollection(TreeSet::new));
			components.addAll(Set.of("subject.self", "subject.role", "subject.depth"));
			assertThat(data.facts().get(fact.getSimpleName())).isEqualTo(components);
		}
	}

	private static List<Signal> lacking(int row, int pattern) {
		List<Signal> signals = new ArrayList<>();
		Field[] fields = { Field.ADDRESS, Field.COUNTRY, Field.OWNERS };
		for (int i = 0; i < fields.length; i++) {
			if (((pattern + 1) & (1 << i)) != 0) {
				signals.add(new AbsenceSignal(Subject.supplier("Supplier " + row), fields[i],
						List.of(new AbsenceEvidence(new Cell("list.csv", "", row, fields[i].label(), ""), "it"))));
			}
		}
		return signals;
	}

}
