package org.karez.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.RefusedFileException;

/**
 * Finds a text file's encoding: by its byte order mark, by the pattern of its zero bytes,
 * by the form of UTF-8 over the whole file, and else by the statistics of ICU.
 */
final class EncodingFinder {

	private static final int BLOCK = 1 << 16;

	/** Text has no zero bytes; one in so many is damage, more is another kind of file. */
	private static final int FEW = 100;

	/** ICU's confidence, of 100, from which nobody need look. */
	private static final int SURE = 60;

	private static final int SAMPLE = 1 << 15;

	/** Encodings under the name of a smaller one: programs write the larger. */
	private static final Map<String, String> LARGER = Map.of("ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254",
			"EUC-KR", "x-windows-949", "Shift_JIS", "windows-31j", "Big5", "x-windows-950", "GB2312", "GB18030", "GBK",
			"GB18030");

	private final Path file;

	EncodingFinder(Path file) {
		this.file = file;
	}

	Encoding find() throws IOException {
		byte[] head = head(this.file);
		Encoding marked = byMark(head);
		if (marked != null) {
			return marked;
		}
		Charset wide = byZeros(head);
		if (wide == null && zeros(head) * FEW > head.length) {
			throw new RefusedFileException("This is neither text nor a workbook", "",
					"Copy the list into a spreadsheet and save it as .xlsx or .csv");
		}
		return (wide != null) ? Encoding.of(wide, 0) : byContent();
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(BLOCK);
		}
	}

	private static @Nullable Encoding byMark(byte[] head) {
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			return Encoding.of(StandardCharsets.UTF_8, 3);
		}
		if (starts(head, 0xFF, 0xFE, 0, 0)) {
			return Encoding.of(Charset.forName("UTF-32LE"), 4);
		}
		if (starts(head, 0, 0, 0xFE, 0xFF)) {
			return Encoding.of(Charset.forName("UTF-32BE"), 4);
		}
		if (starts(head, 0xFF, 0xFE)) {
			return Encoding.of(StandardCharsets.UTF_16LE, 2);
		}
		return starts(head, 0xFE, 0xFF) ? Encoding.of(StandardCharsets.UTF_16BE, 2) : null;
	}

	private static int zeros(byte[] head) {
		int zeros = 0;
		for (byte each : head) {
			zeros += (each == 0) ? 1 : 0;
		}
		return zeros;
	}

	private static boolean starts(byte[] head, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Line ends and delimiters are plain characters in every script, so wide encodings
	 * show zero bytes at their places even in Chinese text.
	 */
	private static @Nullable Charset byZeros(byte[] head) {
		int[] zeros = new int[4];
		for (int i = 0; i < head.length; i++) {
			zeros[i % 4] += (head[i] == 0) ? 1 : 0;
		}
		int even = zeros[0] + zeros[2];
		int odd = zeros[1] + zeros[3];
		int quarter = head.length / 4;
		if (even + odd < Math.max(2, head.length / 100)) {
			return null;
		}
		if (zeros[0] > quarter * 0.9 && zeros[1] > quarter * 0.9) {
			return Charset.forName("UTF-32BE");
		}
		if (zeros[3] > quarter * 0.9 && zeros[2] > quarter * 0.9) {
			return Charset.forName("UTF-32LE");
		}
		if (even > 10 * odd) {
			return StandardCharsets.UTF_16BE;
		}
		return (odd > 10 * even) ? StandardCharsets.UTF_16LE : null;
	}

	private Encoding byContent() throws IOException {
		Utf8Check check = new Utf8Check();
		ForeignSample sample = new ForeignSample(SAMPLE);
		byte[] block = new byte[BLOCK];
		try (InputStream in = Files.newInputStream(this.file)) {
			for (int read = in.read(block); read > 0; read = in.read(block)) {
				check.feed(block, 0, read);
				if (!check.ascii()) {
					sample.feed(block, read);
				}
			}
		}
		if (check.escapes()) {
			return byStatistics(head(this.file));
		}
		if (check.ascii() || check.clean()) {
			return Encoding.of(StandardCharsets.UTF_8, 0);
		}
		if (check.mostly()) {
			return new Encoding(StandardCharsets.UTF_8, 0, List.of(check.damaged()
					+ " characters are damaged: the file is UTF-8 with bytes of another encoding in it"));
		}
		return byStatistics(sample.bytes());
	}

	private static Encoding byStatistics(byte[] sample) {
		CharsetMatch best = new CharsetDetector().setText(sample).detect();
		String name = (best != null) ? LARGER.getOrDefault(best.getName(), best.getName()) : "windows-1252";
		Charset charset = Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
		Charset rarer = CommonCharacters.rarer(sample, charset);
		if (rarer == null && best != null && best.getConfidence() >= SURE) {
			return Encoding.of(charset, 0);
		}
		Charset found = (rarer != null) ? rarer : charset;
		return new Encoding(found, 0, List.of("The file names no encoding; it reads best as " + found.displayName()
				+ ". Choose another if names look wrong"));
	}

}
