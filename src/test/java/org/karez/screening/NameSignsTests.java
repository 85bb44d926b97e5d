package org.karez.screening;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.karez.catalogue.Terms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which cells are seen at a glance to hold one name.
 */
class NameSignsTests {

	private final NameSigns signs = new NameSigns(new NameMarks(Terms.load(Path.of("seeds/terms")).nameMarks()));

	/** Nearly every name of a list is like these: reading them in pieces takes long. */
	@ParameterizedTest
	@ValueSource(strings = { "Wuhan Haian Plastic Products Co., Ltd.", "Wuxi Chunfu Garment Co.,Ltd",
			"Changsha Tianlipeng Aluminium CO., LTD", "Acme Trading, Inc.", "Aksu Textile Ltd", "Jean-Luc Picard SARL",
			"长沙市天力鹏铝业有限公司", "阿里木江·买买提", "中国石油天然气股份有限公司" })
	void oneName(String cell) {
		assertThat(this.signs.isOne(cell)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Alpha; Beta", "Alpha Ltd, Beta Ltd", "Alpha & Beta", "Alpha (formerly Beta)",
			"Alpha a subsidiary of Beta", "Hikvision 002415", "海康威视 Hikvision", "甲有限公司乙有限公司", "甲公司、乙公司", "甲 乙",
			"Alpha\nBeta", "Alpha - Beta", "甲（原乙）" })
	void perhapsMore(String cell) {
		assertThat(this.signs.isOne(cell)).isFalse();
	}

}
