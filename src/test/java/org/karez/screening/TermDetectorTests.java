package org.karez.screening;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.catalogue.Weight;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;

class TermDetectorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Joined the labour transfer programme of the county | labour-transfer",
					"参与跨区域劳务输出 | labour-transfer", "Satellite factories near Hotan, Xinjiang | labour-programme",
					"Supplier of iris scanners for the Public Security Bureau | iris-recognition",
					"供应人脸识别系统 | face-recognition", "Yarn made of Xinjiang cotton | xinjiang-sourcing",
					"We run two plants in Jiangsu and a spinning mill in Aksu | xinjiang-operations",
					"Sewing is outsourced to a prison nearby | prison-labour",
					"Workers of a detention centre (laojiao) | prison-labour", "智慧监狱整体解决方案 | detention-construction",
					"We are not aware of the origin of our cotton | denial-of-knowledge",
					"Uyghur recognition in the video platform | ethnicity-analytics" })
	void wordsAreHeard(String text, String topic) {
		assertThat(topics(Field.DESCRIPTION, text)).contains(topic);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "统一社会信用代码 91330000733796106P | social-credit",
			"The unified social credit code is given above | social-credit",
			"Retraining of surplus labour in Anhui | labour-transfer",
			"Builds satellites in its satellite factory | labour-programme", "设备故障预警系统 | predictive-policing",
			"已通过反恐验厂 | counter-terrorism-wording", "公安部检测合格 | police-end-user", "Runs a police cloud | police-end-user",
			"民族识别工作的历史 | ethnicity-analytics", "Luzhou Laojiao liquor | prison-labour" })
	void wordsOfAnotherMeaningAreNot(String text, String topic) {
		assertThat(topics(Field.DESCRIPTION, text)).doesNotContain(topic);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "We do not use Xinjiang cotton | true", "Our yarn contains no Xinjiang cotton. | true",
					"Xinjiang cotton is not used | true", "我们不使用新疆棉花 | true", "We only use Xinjiang cotton | false",
					"Not only Xinjiang cotton but also Indian cotton | false",
					"We do not use polyester, but Xinjiang cotton | false",
					"We do not use polyester. Xinjiang cotton is preferred | false", "不使用涤纶，采用新疆棉花 | false",
					"We cannot rule out Xinjiang cotton | false" })
	void aDenialIsHeardAsFarAsItReaches(String text, boolean negated) {
		assertThat(terms(Field.PRODUCTS, text)).filteredOn((term) -> term.topic().equals("xinjiang-sourcing"))
			.extracting(TermSignal::negated)
			.containsOnly(negated)
			.isNotEmpty();
	}

	@Test
	void aDenialOfForcedLabourIsAStatementOfItsOwn() {
		assertThat(topics(Field.LABOUR, "There is no forced labour in our factories")).contains("forced-labour-denial");
		assertThat(topics(Field.LABOUR, "Accused of forced labour in 2021")).doesNotContain("forced-labour-denial");
	}

	@Test
	void contextsStandBesideATerm() {
		TermSignal cameras = terms(Field.DESCRIPTION, "Face recognition cameras for police checkpoints abroad").get(0);

		assertThat(cameras.contexts()).contains("police", "abroad");
		assertThat(cameras.xinjiang()).isFalse();
	}

	@Test
	void theCustomersNamesAreAContextOfTheProducts() {
		Rows row = Rows.row("Alpha Vision")
			.with(Field.PRODUCTS, "face recognition")
			.with(Field.END_USERS, "Public Security Bureau of Urumqi");

		assertThat(Seeds.signals(TermSignal.class, row)).filteredOn((term) -> term.topic().equals("face-recognition"))
			.allSatisfy((term) -> assertThat(term.xinjiang()).isTrue())
			.allSatisfy((term) -> assertThat(term.contexts()).contains("police"));
	}

	@Test
	void aTermIsShownAsTheCellHasIt() {
		TermSignal heard = terms(Field.DESCRIPTION, "Member of the LÁBOUR–Transfer  scheme").get(0);

		assertThat(heard.evidence().get(0).inWords()).contains("LÁBOUR–Transfer");
	}

	@Test
	void aColumnGivesItsWordsMeaning() {
		assertThat(topics(Field.MATERIAL_ORIGIN, "unknown")).contains("origin-unclear");
		assertThat(topics(Field.MATERIAL_ORIGIN, "Awati County, Aksu")).contains("xinjiang-sourcing");
		assertThat(topics(Field.CODE_OF_CONDUCT, "None")).contains("no-code-of-conduct");
		assertThat(topics(Field.AUDITS, "2025-03, passed")).contains("audit");
	}

	@Test
	void aSiteInXinjiangStandsBesideEveryTerm() {
		Rows row = Rows.row("Alpha Textile")
			.with(Field.ADDRESS, "新疆维吾尔自治区和田地区洛浦县北京工业园区")
			.with(Field.LABOUR, "vocational training for new workers");

		assertThat(Seeds.signals(TermSignal.class, row)).filteredOn((term) -> term.topic().equals("labour-programme"))
			.isNotEmpty()
			.allMatch(TermSignal::xinjiang);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Xinjiang", "100% Xinjiang", "USA, Brazil, Xinjiang, India", "China (Xinjiang)", "新疆/澳大利亚",
			"Awati County, Aksu", "not only Xinjiang", "除新疆外还采购印度棉", "nothing except Xinjiang", "Urumqi and Brazil",
			"USA (no child labour), Xinjiang" })
	void anOriginInXinjiangIsCertain(String origin) {
		assertThat(sourcing(Field.MATERIAL_ORIGIN, origin)).isNotEmpty()
			.allMatch((term) -> term.weight() == Weight.STRONG && !term.negated());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Aksu, Turkey", "Kashi, India", "Uzbekistan, Aral Sea basin",
			"Xinjiang Road warehouse, Shanghai", "Beijing, Xinjiang Hotel" })
	void aNamesakeOrAStreetIsNoOrigin(String origin) {
		assertThat(sourcing(Field.MATERIAL_ORIGIN, origin)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Aksu Iplik (Turkey)", "青岛新疆路纺织有限公司", "Changji Road Dyeing Works", "Kashi Spinning India" })
	void aPartyOfANamesakeOrAStreetIsNoSource(String party) {
		assertThat(sourcing(Field.SOURCES_FROM, party)).isEmpty();
	}

	@Test
	void aPlaceThatOthersShareIsLessThanCertain() {
		assertThat(sourcing(Field.MATERIAL_ORIGIN, "Aksu")).extracting(TermSignal::weight)
			.containsExactly(Weight.MEDIUM);
		assertThat(sourcing(Field.MATERIAL_ORIGIN, "ex-Xinjiang")).extracting(TermSignal::weight)
			.containsExactly(Weight.MEDIUM);
		Rows turkish = Rows.row("Alpha Iplik").with(Field.COUNTRY, "Turkey").with(Field.SOURCES_FROM, "Aksu Iplik");
		assertThat(Seeds.signals(TermSignal.class, turkish)).isEmpty();
	}

	@Test
	void anOriginIsShownAsThePlaceReadInIt() {
		assertThat(sourcing(Field.MATERIAL_ORIGIN, "Korla gins").get(0).evidence().get(0).inWords()).contains("“Korla”",
				"库尔勒");
	}

	@ParameterizedTest
	@ValueSource(strings = { "非新疆", "非新疆棉", "Non-Xinjiang", "non Xinjiang cotton", "outside Xinjiang", "新疆以外", "除新疆外",
			"新疆除外", "新疆省外", "Xinjiang-free", "China, excl. Xinjiang", "China except Xinjiang", "China w/o Xinjiang",
			"China (non-XUAR)", "0% Xinjiang", "Xinjiang: 0%", "Hebei; Xinjiang cotton prohibited",
			"Not sourced in Xinjiang", "不采购新疆棉花", "无新疆原料", "Not from Xinjiang" })
	void whoStatesThatNothingComesFromXinjiangNamesNoLinkToIt(String answer) {
		for (Field field : List.of(Field.MATERIAL_ORIGIN, Field.SOURCES_FROM)) {
			List<TermSignal> heard = terms(field, answer);
			assertThat(heard).isNotEmpty()
				.allMatch(
						(term) -> term.negated() || (term.topic().equals("forced-labour-denial") && !term.xinjiang()));
			assertThat(Seeds.signals(LocationSignal.class, Rows.row("Alpha Trading").with(field, answer))).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Factory is in Korla, Xinjiang", "Our plant is located in Urumqi", "在新疆阿克苏设有棉纺厂",
			"spinning mill located at Aksu city, XUAR", "Address: No 5, Tuanjie Rd, Korla 841000",
			"subsidiaries: Urumqi, Korla", "raw cotton ex Korla", "Our tomato paste is made in Changji",
			"We do not source from Xinjiang. Our factory is in Korla." })
	void aPlaceNamedInRunningTextIsAClue(String text) {
		assertThat(topics(Field.DESCRIPTION, text)).contains("xinjiang-place");
		assertThat(topics(Field.REMARKS, text)).contains("xinjiang-place");
	}

	@ParameterizedTest
	@ValueSource(strings = { "we do not source from Xinjiang", "complies with UFLPA / Xinjiang policy", "我司不涉及新疆",
			"In line with the Uyghur Forced Labor Prevention Act", "Office at 12 Xinjiang Road, Shanghai", "位于上海新疆路",
			"We sell to Aksu, Turkey", "No labour from Urumqi or Kashgar" })
	void aDenialALawOrAStreetIsNone(String text) {
		assertThat(topics(Field.DESCRIPTION, text)).doesNotContain("xinjiang-place");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tomato seeds", "cotton swabs", "pvc gloves" })
	void goodsFurtherDownAreNotTheSectorsOwn(String products) {
		assertThat(goods(products)).isNotEmpty().noneMatch(GoodsSignal::core);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PVC-free toys", "bags without cotton", "cotton-free filter", "no aluminium" })
	void goodsThatAreDeniedAreNone(String products) {
		assertThat(goods(products)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no lead, cotton yarn", "no-iron cotton shirts", "wigs of human hair", "全棉毛巾", "NaOH" })
	void goodsBesideADenialOfSomethingElseAre(String products) {
		assertThat(goods(products)).anyMatch(GoodsSignal::core);
	}

	private static List<GoodsSignal> goods(String products) {
		return Seeds.signals(GoodsSignal.class, Rows.row("Alpha Trading").with(Field.PRODUCTS, products)).toList();
	}

	private static List<TermSignal> sourcing(Field field, String text) {
		return terms(field, text).stream().filter((term) -> term.topic().equals("xinjiang-sourcing")).toList();
	}

	private static List<String> topics(Field field, String text) {
		return terms(field, text).stream().map(TermSignal::topic).toList();
	}

	private static List<TermSignal> terms(Field field, String text) {
		return Seeds.signals(TermSignal.class, Rows.row("Alpha Trading").with(field, text)).toList();
	}

}
