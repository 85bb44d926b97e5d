package org.karez.names;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a search of a list finds, and what it must not.
 */
class NameIndexTests {

	private static final NameModel MODEL = NameModel.load(Path.of("seeds/names"));

	private static final NameIndex INDEX = NameIndex.of(NameKind.COMPANY,
			List.of(new IndexedName(1, "Hangzhou Hikvision Digital Technology Co., Ltd.", false),
					new IndexedName(2, "Zhejiang Dahua Technology Co., Ltd.", false),
					new IndexedName(3, "Xinjiang Production and Construction Corps", false),
					new IndexedName(4, "Changji Esquel Textile Co., Ltd.", false),
					new IndexedName(5, "Xinjiang Daqo New Energy Co., Ltd.", false),
					new IndexedName(6, "Hoshine Silicon Industry (Shanshan) Co., Ltd.", false),
					new IndexedName(7, "CN BIO", true), new IndexedName(8, "Meike Co.", true)),
			MODEL);

	@ParameterizedTest
	@CsvSource({ "Hikvison Digital Tecnology, 1", "杭州海康威视数字技术股份有限公司, 1", "Haikang Weishi, 1", "浙江大华技术股份有限公司, 2",
			"Zhejiang Dahua Tehcnology, 2", "新疆生产建设兵团, 3", "XPCC, 3", "Xinjiang Prodution & Construction Corps, 3",
			"昌吉溢达纺织有限公司, 4", "Esquel Textil Changji, 4", "新疆大全新能源股份有限公司, 5", "Xinjiang Daqo New Enrgy, 5",
			"合盛硅业(鄯善)有限公司, 6", "Hoshine Silcon Industy, 6" })
	void theListedFirmsAreFoundFromEveryScriptAndWithSlips(String query, int id) {
		List<NameMatch> found = INDEX.search(query, 3);
		assertThat(found).isNotEmpty();
		assertThat(found.get(0).id()).isEqualTo(id);
		assertThat(found.get(0).match()).isTrue();
	}

	@Test
	void aWeakNameNeedsAnExactHit() {
		assertThat(INDEX.search("CN BIO", 1)).allMatch(NameMatch::match).hasSize(1);
		assertThat(INDEX.search("Meike", 1).get(0).match()).isTrue();
		assertThat(INDEX.search("CN BIO Pharma Holdings", 1)).noneMatch(NameMatch::match);
		assertThat(INDEX.search("Meiko Co.", 1)).noneMatch(NameMatch::match);
	}

	@ParameterizedTest
	@CsvSource({ "新疆天山水泥股份有限公司", "Xinjiang Huafu Color Spinning", "Zhejiang Technology Co. Ltd." })
	void namesThatShareRegionAndTradeOnlyAreNotFound(String query) {
		assertThat(INDEX.search(query, 5)).noneMatch(NameMatch::match);
	}

	@Test
	void aSearchScoresAsAComparisonDoes() {
		NameMatch found = INDEX.search("Zhejiang Dahua Vision", 1).get(0);
		assertThat(found.score())
			.isEqualTo(MODEL.compare(NameKind.COMPANY, "Zhejiang Dahua Vision", found.listed()).score());
	}

	@ParameterizedTest
	@CsvSource({ "河北金鹰泵业有限公司, Hebei Golden Eagle Pump Co. Ltd.", "南方钨业有限公司, Southern Tungsten Co. Ltd.",
			"新浪花陶瓷有限公司, New Wave Ceramics Co. Ltd.", "新浪花陶瓷有限公司, Newwave Ceramics Co. Ltd.",
			"青禾水泥有限公司, Qinghe Cement Co. Ltd.", "河北康泰泵业有限公司, Hebei Kontey Pump Co. Ltd." })
	void whatACoreMeansOrSoundsLikeIsFoundFromEitherLanguage(String chinese, String english) {
		assertThat(index(chinese).matches(english, 1)).hasSize(1);
		assertThat(index(english).matches(chinese, 1)).hasSize(1);
	}

	/** A known brand in the other script and a word in pinyin are all that both share. */
	@ParameterizedTest
	@CsvSource({ "宝钢集团新疆八一钢铁有限公司, 'Baosteel Group Xinjiang Bayi Iron and Steel Co., Ltd.'",
			"中国联通, China Unicom (Hong Kong) Limited" })
	void aBrandIsFoundThoughTheRestIsWrittenOtherwise(String given, String listed) {
		assertThat(index(listed).matches(given, 1)).hasSize(1);
	}

	private static NameIndex index(String name) {
		return NameIndex.of(NameKind.COMPANY, List.of(new IndexedName(1, name, false),
				new IndexedName(2, "Aldermoor Paper Mills Ltd", false), new IndexedName(3, "云杉数字技术有限公司", false)),
				MODEL);
	}

	@Test
	void anEmptyIndexFindsNothing() {
		assertThat(NameIndex.of(NameKind.PERSON, List.of(), MODEL).search("Li Ming", 3)).isEmpty();
	}

}
