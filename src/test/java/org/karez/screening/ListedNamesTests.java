package org.karez.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.karez.lists.Basis;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.ReferenceLists;
import org.karez.lists.seed.SeedLists;
import org.karez.names.NameKind;
import org.karez.names.NameMatch;
import org.karez.names.NameModel;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of every name of the product's own lists.
 */
class ListedNamesTests {

	private static final ReferenceLists LISTS = SeedLists.load(Path.of("seeds/lists"));

	private static final NameModel NAMES = NameModel.load(Path.of("seeds/names"));

	@Test
	void aCompanyIsCertainByEveryMainNameThatIsNotWeak() {
		List<String> doubted = companies().map((company) -> company.names().get(0))
			.filter((name) -> !name.weak())
			.map(ListedName::value)
			.filter((name) -> Seeds.signals(ListingSignal.class, Rows.row(name)).noneMatch(ListingSignal::strong))
			.toList();

		assertThat(doubted).isEmpty();
	}

	@Test
	void noOtherNameThatCountsInFullIsOnlyAWeakOneWithAFormBehindIt() {
		List<String> bare = companies().flatMap(ListedNamesTests::foldedToWeak).distinct().toList();

		assertThat(bare).isEmpty();
	}

	private static Stream<String> foldedToWeak(ListedEntity company) {
		List<String> weak = company.names().stream().filter(ListedName::weak).map(ListedName::value).toList();
		return company.names()
			.stream()
			.filter((name) -> !name.weak() && name.kind() != ListedName.Kind.MAIN)
			.map(ListedName::value)
			.filter((name) -> NAMES.traits().isCoreOnly(name) && !NAMES.traits().distinctive(name))
			.filter((name) -> weak.stream().anyMatch((other) -> isOne(name, other)));
	}

	private static boolean isOne(String name, String weak) {
		NameMatch match = NAMES.compare(NameKind.COMPANY, weak, name);
		return match.score() >= 0.97;
	}

	private static Stream<ListedEntity> companies() {
		return LISTS.all()
			.stream()
			.flatMap((list) -> list.edition().entities().stream())
			.filter((entity) -> entity.kind() == ListedEntity.Kind.COMPANY && entity.basis() != Basis.OTHER
					&& entity.active(Seeds.TODAY));
	}

}
