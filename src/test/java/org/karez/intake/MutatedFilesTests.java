package org.karez.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.intake.grid.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files broken at random, always at the same places, are read or refused in words.
 */
class MutatedFilesTests {

	private static final int MUTATIONS = 120;

	private static final long SEED = 20261122;

	private final Path folder;

	MutatedFilesTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private static List<byte[]> whole() throws IOException {
		String text = "供应商名称,address,\"postal code\"\r\n河岸纺织有限公司,\"1 \"\"River\"\" Road\",010020\r\nBeta;Mill,2 Road\t,\r\n";
		List<byte[]> files = new ArrayList<>();
		for (String charset : new String[] { "UTF-8", "GB18030", "UTF-16LE", "UTF-32BE", "Shift_JIS" }) {
			files.add(text.getBytes(Charset.forName(charset)));
		}
		for (org.apache.poi.ss.usermodel.Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
			Sheet sheet = workbook.createSheet("List");
			sheet.createRow(0).createCell(0).setCellValue("Supplier name");
			sheet.createRow(1).createCell(0).setCellValue("Alpha");
			sheet.getRow(1).createCell(1).setCellFormula("1+1");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			workbook.write(out);
			files.add(out.toByteArray());
		}
		return files;
	}

	private static byte[] mutated(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		switch (random.nextInt(4)) {
			case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
			case 1 -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) random.nextInt());
			default -> {
				for (int i = random.nextInt(20); i >= 0; i--) {
					bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
				}
			}
		}
		return bytes;
	}

	@Test
	void everyMutationIsReadOrRefusedInWords() throws IOException {
		Random random = new Random(SEED);
		List<String> unexplained = new ArrayList<>();
		Intake intake = Intake.load(Path.of("seeds/headers"), Limits.usual().within(Duration.ofSeconds(10)));
		int number = 0;
		for (byte[] whole : whole()) {
			for (int i = 0; i < MUTATIONS; i++) {
				Path file = Files.write(this.folder.resolve("m" + number++), mutated(whole, random));
				new Previews(intake, ReadOptions.none()).of(file, (preview) -> {
					if (preview.problem() != null && preview.problem().startsWith("The file could not be read")) {
						unexplained.add(preview.toString());
					}
				});
			}
		}
		assertThat(unexplained).isEmpty();
	}

	@Test
	void aLineThatNeverEndsIsRefusedBeforeItFillsTheMemory() throws IOException {
		byte[] line = new byte[40 << 20];
		Arrays.fill(line, (byte) 'a');
		Path file = Files.write(this.folder.resolve("line.csv"), line);
		List<Preview> previews = new ArrayList<>();
		new Previews(Gathered.INTAKE, ReadOptions.none()).of(file, previews::add);
		assertThat(previews.get(0).status()).isEqualTo(Preview.Status.REFUSED);
		assertThat(previews.get(0).problem()).contains("A line holds more than");
	}

	@Test
	void bytesOfTheWrongEncodingGivenByAPersonDoNotBreakTheReading() throws IOException {
		Path file = Files.write(this.folder.resolve("gb.csv"), whole().get(1));
		ReadOptions utf8 = ReadOptions.of(new Reading(StandardCharsets.UTF_8, null, null, null, List.of()));
		assertThat(Gathered.INTAKE.understand(file, utf8).encoding()).isEqualTo("UTF-8");
	}

	@Test
	void recordsOfAProgramAreNoTextThoughTheyHoldSome() throws IOException {
		StringBuilder records = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			records.append("0\0\0a text of a record, as long as forty signs");
		}
		Path file = Files.writeString(this.folder.resolve("records"), records);
		List<Preview> previews = new ArrayList<>();
		new Previews(Gathered.INTAKE, ReadOptions.none()).of(file, previews::add);
		assertThat(previews.get(0).status()).isEqualTo(Preview.Status.REFUSED);
	}

}
