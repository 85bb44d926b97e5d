package org.karez.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Forms a Chinese place name takes in Latin letters.
 */
final class LatinNames {

	private LatinNames() {
	}

	static boolean isLatin(String phrase) {
		return phrase.chars().allMatch((letter) -> letter < 0x250 || letter == '’' || letter == 'ʻ');
	}

	/** The name with the words for its kind behind it, in English and in pinyin. */
	static List<String> withKind(String name, Level level) {
		return kinds(level).map((kind) -> name + " " + kind).toList();
	}

	private static Stream<String> kinds(Level level) {
		return switch (level) {
			case REGION -> Stream.of("Province", "Autonomous Region", "Sheng");
			case PREFECTURE -> Stream.of("City", "Prefecture", "Shi", "Diqu", "Region", "Zhou", "Municipality",
					"Autonomous Prefecture");
			case COUNTY -> Stream.of("County", "City", "District", "Xian", "Shi", "Qu", "Autonomous County");
			case TOWNSHIP -> Stream.of("Town", "Township", "Zhen", "Xiang", "Street", "Subdistrict");
			default -> Stream.empty();
		};
	}

	/** Spaced pinyin as one word with a capital. */
	static String title(String spaced) {
		String joined = spaced.replace(" ", "");
		return joined.isEmpty() ? joined : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
	}

}
