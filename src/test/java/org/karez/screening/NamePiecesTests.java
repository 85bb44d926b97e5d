package org.karez.screening;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.catalogue.Terms;
import org.karez.names.NameModel;
import org.karez.supplier.PartyRole;

import static org.assertj.core.api.Assertions.assertThat;

class NamePiecesTests {

	private static final NamePieces PIECES = new NamePieces(Terms.load(Path.of("seeds/terms")),
			NameModel.load(Path.of("seeds/names")).traits()::tellsCompany);

	@ParameterizedTest
	@ValueSource(strings = { "Kuqima Velmex Trading Co., Ltd.", "Velmex Import & Export Co., Ltd.",
			"Velmex (Shanghai) Co., Ltd.", "Velmex Co., Ltd. (Nantong)", "Velmex GmbH & Co. KG", "Shanghai, China",
			"Velmex Co., Ltd. Shanghai Branch", "苏州维梅纺织有限公司", "苏州维梅纺织（集团）有限公司", "苏州维梅纺织有限公司南通分公司", "维梅国际货运代理有限公司",
			"Velmex No. 2 Cotton Mill" })
	void anOrdinaryNameIsOne(String cell) {
		assertThat(PIECES.of(cell)).extracting(NamePiece::name).containsExactly(cell);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Velmex Co., Ltd., No. 12 Renmin Road, Nantong | Velmex Co., Ltd.
			Velmex Co., Ltd. No. 12 Renmin Road           | Velmex Co., Ltd.
			Velmex Ltd Tel: +86 513 555 0123              | Velmex Ltd
			Velmex Ltd +86 513 555 0123                   | Velmex Ltd
			Velmex Attn: Mr Li                            | Velmex
			Velmex sales@velmex.example                   | Velmex
			Messrs. Velmex Ltd                            | Velmex Ltd
			M/s Velmex Ltd                                | Velmex Ltd
			Supplier: Velmex Ltd                          | Velmex Ltd
			供应商：苏州维梅纺织有限公司                              | 苏州维梅纺织有限公司
			苏州维梅纺织有限公司 江苏省南通市人民路12号                     | 苏州维梅纺织有限公司
			苏州维梅纺织有限公司江苏省南通市人民路12号                      | 苏州维梅纺织有限公司
			苏州维梅纺织有限公司 电话：0513-5550123                | 苏州维梅纺织有限公司
			苏 州 维 梅 纺 织 有 限 公 司                         | 苏州维梅纺织有限公司
			""")
	void whatStandsAroundANameIsNotPartOfIt(String cell, String name) {
		assertThat(PIECES.of(cell)).contains(NamePiece.own(name))
			.extracting(NamePiece::name)
			.noneMatch((piece) -> piece.startsWith("No.") || piece.startsWith("江苏"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Velmex, Tordana             | Velmex     | Tordana
			Velmex & Tordana            | Velmex     | Tordana
			Velmex - Tordana            | Velmex     | Tordana
			Velmex Ltd dba Tordana      | Velmex Ltd | Tordana
			Velmex Ltd, Tordana GmbH    | Velmex Ltd | Tordana GmbH
			维梅纺织、陶丹纤维             | 维梅纺织      | 陶丹纤维
			维梅纺织有限公司（原陶丹纤维）   | 维梅纺织有限公司  | 陶丹纤维
			""")
	void twoNamesAreBothSought(String cell, String one, String other) {
		assertThat(PIECES.of(cell)).contains(NamePiece.own(one), NamePiece.own(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Velmex Ltd, a subsidiary of Tordana | Tordana | PARENT
			Velmex Ltd (Tordana subsidiary)     | Tordana | PARENT
			Velmex Ltd owned by Tordana         | Tordana | PARENT
			维梅纺织有限公司（陶丹子公司）            | 陶丹     | PARENT
			Velmex Ltd on behalf of Tordana     | Tordana | UPSTREAM
			Velmex Ltd via Tordana              | Tordana | UPSTREAM
			代理陶丹纤维                          | 陶丹纤维   | UPSTREAM
			""")
	void aPartyNamedBesideTheSupplierKeepsItsRole(String cell, String name, PartyRole role) {
		assertThat(PIECES.of(cell)).contains(new NamePiece(name, role, true)).doesNotContain(NamePiece.own(name));
	}

	@Test
	void whatStandsInBracketsMayBePartOfAName() {
		assertThat(PIECES.of("Velmex (Tordana)")).contains(new NamePiece("Tordana", PartyRole.SUPPLIER, false));
	}

	@Test
	void aListedPartyIsFoundWithinALongerNameCell() {
		List<ListingSignal> found = Seeds
			.signals(ListingSignal.class,
					Rows.row("Velmex GmbH on behalf of Hangzhou Hikvision Digital Technology Co., Ltd."))
			.toList();

		assertThat(found).filteredOn((signal) -> signal.subject().role() == PartyRole.UPSTREAM).isNotEmpty();
		assertThat(found).filteredOn((signal) -> signal.subject().self())
			.as("the whole cell bears the brand, which proves nothing of the supplier itself")
			.noneMatch(ListingSignal::strong);
	}

}
