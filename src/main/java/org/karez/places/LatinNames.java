package org.karez.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Forms a Chinese place name takes in Latin letters.
 */
final class LatinNames {

	/**
	 * The words for a division's kind in English and pinyin, by the end of its Chinese
	 * name.
	 */
	private static final Map<String, List<String>> KINDS = Map.of("省", List.of("Province", "Sheng"), "自治区",
			List.of("Autonomous Region"), "市", List.of("City", "Shi", "Municipality"), "自治州",
			List.of("Prefecture", "Autonomous Prefecture", "Zhou"), "地区", List.of("Prefecture", "Diqu"), "自治县",
			List.of("County", "Autonomous County", "Xian"), "县", List.of("County", "Xian"), "区",
			List.of("District", "Qu"));

	private static final List<String> LONGEST_FIRST = List.of("自治区", "自治州", "自治县", "地区", "省", "市", "县", "区");

	private LatinNames() {
	}

	static boolean isLatin(String phrase) {
		return phrase.chars().allMatch((letter) -> letter < 0x250 || letter == '’' || letter == 'ʻ');
	}

	/**
	 * The name with the words for its kind behind it: Yiwu County for 伊吾县, Yiwu City for
	 * 义乌市.
	 */
	static List<String> withKind(String latin, String chineseName) {
		return LONGEST_FIRST.stream()
			.filter(chineseName::endsWith)
			.findFirst()
			.map((end) -> KINDS.getOrDefault(end, List.of()))
			.orElse(List.of())
			.stream()
			.map((kind) -> latin + " " + kind)
			.toList();
	}

	/** Many cities were counties, and addresses keep calling them so (Kuche County). */
	static List<String> withFormerKind(String latin, String chineseName) {
		boolean city = chineseName.endsWith("市");
		return city ? withKind(latin, chineseName.substring(0, chineseName.length() - 1) + "县") : List.of();
	}

	/** Spaced pinyin as one word with a capital. */
	static String title(String spaced) {
		String joined = spaced.replace(" ", "");
		return joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
	}

}
