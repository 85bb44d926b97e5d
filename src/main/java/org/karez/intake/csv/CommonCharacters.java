package org.karez.intake.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells encodings that ICU does not know by how common the characters are that a text
 * then consists of: read in the wrong encoding, East Asian text is full of rare ones.
 */
final class CommonCharacters {

	private static final List<Charset> RARE = Stream.of("x-EUC-TW", "x-Johab")
		.filter(Charset::isSupported)
		.map(Charset::forName)
		.toList();

	/** In honest text more than this part of the characters are common ones. */
	private static final double LEAST = 0.2;

	private static final double CLEARLY = 2;

	/** A character cut in two at the end of the sample, or damage, is forgiven. */
	private static final double MOST_BROKEN = 0.01;

	private static final Set<Integer> COMMON = load();

	private CommonCharacters() {
	}

	private static Set<Integer> load() {
		try (InputStream in = CommonCharacters.class.getResourceAsStream("common-characters.txt")) {
			if (in == null) {
				throw new IllegalStateException("common-characters.txt is missing from the program");
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> line.codePoints().boxed())
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rare encoding that a text reads far better in, or null. */
	static @Nullable Charset rarer(byte[] sample, Charset found) {
		double now = score(sample, found);
		for (Charset rare : RARE) {
			double score = score(sample, rare);
			if (score > LEAST && score > now * CLEARLY) {
				return rare;
			}
		}
		return null;
	}

	private static double score(byte[] sample, Charset charset) {
		String text;
		try {
			text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE)
				.decode(ByteBuffer.wrap(sample))
				.toString();
		}
		catch (IOException ex) {
			return 0;
		}
		int[] foreign = text.codePoints().filter((c) -> c > 0x7F).toArray();
		long broken = text.codePoints().filter((c) -> c == 0xFFFD).count();
		if (foreign.length == 0 || broken > foreign.length * MOST_BROKEN + 1) {
			return 0;
		}
		long common = Arrays.stream(foreign).filter(COMMON::contains).count();
		return (double) common / foreign.length;
	}

}
