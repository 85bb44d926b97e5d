package org.karez.screening;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	private static List<String> topics(Field field, String text) {
		return terms(field, text).stream().map(TermSignal::topic).toList();
	}

	private static List<TermSignal> terms(Field field, String text) {
		return Seeds.signals(TermSignal.class, Rows.row("Alpha Trading").with(field, text)).toList();
	}

}
