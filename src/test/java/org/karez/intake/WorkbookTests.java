package org.karez.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karez.intake.grid.RefusedFileException;
import org.karez.supplier.Field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookTests {

	private final Path folder;

	WorkbookTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private Path save(org.apache.poi.ss.usermodel.Workbook workbook, String name) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file)) {
			workbook.write(out);
		}
		return file;
	}

	private static void fill(Sheet sheet, int row, Object... values) {
		Row written = sheet.createRow(row);
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Number number) {
				written.createCell(i).setCellValue(number.doubleValue());
			}
			else {
				written.createCell(i).setCellValue(values[i].toString());
			}
		}
	}

	private static <W extends org.apache.poi.ss.usermodel.Workbook> W list(W workbook) {
		Sheet sheet = workbook.createSheet("List");
		fill(sheet, 0, "Suppliers 2026");
		fill(sheet, 2, "Supplier name", "Postal code", "Workers", "Credit code");
		fill(sheet, 3, "Alpha", 10020, 1234.5, 911100000000000123d);
		CellStyle padded = workbook.createCellStyle();
		padded.setDataFormat(workbook.createDataFormat().getFormat("000000"));
		sheet.getRow(3).getCell(1).setCellStyle(padded);
		return workbook;
	}

	@Test
	void numbersReadTheSameInBothFormats() throws IOException {
		for (Path file : new Path[] { save(list(new XSSFWorkbook()), "a.xlsx"),
				save(list(new HSSFWorkbook()), "a.xls") }) {
			Gathered read = Gathered.from(file);
			assertThat(read.accepted).singleElement().satisfies((supplier) -> assertThat(supplier.row()).isEqualTo(4));
			assertThat(read.value(0, Field.POSTAL_CODE)).isEqualTo("010020");
			assertThat(read.value(0, Field.LABOUR)).isEqualTo("1234.5");
			assertThat(read.value(0, Field.CREDIT_CODE)).startsWith("911100000000000").doesNotContain("E");
		}
	}

	@Test
	void aNameMergedOverItsSitesBelongsToEachOfThem() throws IOException {
		for (org.apache.poi.ss.usermodel.Workbook workbook : new org.apache.poi.ss.usermodel.Workbook[] {
				new XSSFWorkbook(), new HSSFWorkbook() }) {
			Sheet sheet = workbook.createSheet("List");
			fill(sheet, 0, "Supplier name", "Factory address");
			fill(sheet, 1, "Alpha", "1 Road");
			fill(sheet, 2, "", "2 Road");
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
			assertThat(Gathered.from(save(workbook, "merged")).names()).containsExactly("Alpha", "Alpha");
		}
	}

	@Test
	void sheetsLaidOutAlikeAreAllRead() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		for (String country : new String[] { "China", "Peru" }) {
			Sheet sheet = workbook.createSheet(country);
			fill(sheet, 0, "Supplier name", "Address", "City");
			fill(sheet, 1, "Mill of " + country, "1 Road", "Town");
		}
		assertThat(Gathered.from(save(workbook, "two.xlsx")).names()).containsExactly("Mill of China", "Mill of Peru");
	}

	@Test
	void rowsAndCellsWithoutNumbersFollowTheOneBefore() throws IOException {
		Path file = Workbook.of(this.folder.resolve("plain.xlsx"), "",
				Workbook.row("Supplier name", "Country") + Workbook.row("Alpha", "China"), "");
		assertThat(Gathered.from(file).accepted.get(0).row()).isEqualTo(2);
	}

	@Test
	void entitiesAreNeverExpandedNorFetched() throws IOException {
		Path file = Workbook.of(this.folder.resolve("bomb.xlsx"),
				"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
				Workbook.row("Supplier name", "&b;"), "");
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> Gathered.from(file))
			.withMessageContaining("entities");
	}

	@Test
	void aLockedWorkbookOpensWithItsPasswordOnly() throws Exception {
		Path open = save(list(new XSSFWorkbook()), "open.xlsx");
		Path locked = this.folder.resolve("locked.xlsx");
		try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream encrypted = encryptor.getDataStream(files)) {
				Files.copy(open, encrypted);
			}
			files.writeFilesystem(out);
		}
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> Gathered.from(locked))
			.withMessageContaining("password");
		ReadOptions options = ReadOptions.none().opened("secret");
		assertThat(Gathered.INTAKE.read(locked, options, new Gathered()).accepted()).isEqualTo(1);
	}

	@Test
	void aZipIsReadMemberByMemberAndABadMemberCostsItselfOnly() throws IOException {
		Path file = Workbook.zip(this.folder.resolve("lists.zip"),
				Map.of("../../slip.csv", "supplier name,city\nAlpha,Town\n", "b.pdf", "%PDF-1.7"));
		assertThat(Gathered.from(file).names()).containsExactly("Alpha");
		assertThat(Gathered.INTAKE.understand(file, ReadOptions.none()).warnings())
			.anyMatch((warning) -> warning.contains("b.pdf") && warning.contains("PDF"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "styles.xml", "sharedStrings.xml", "worksheets/sheet1.xml" })
	void aWorkbookWithoutAPartItNamesIsRefusedInWords(String part) throws IOException {
		Path file = save(list(new XSSFWorkbook()), "part.xlsx");
		try (FileSystem zip = FileSystems.newFileSystem(file)) {
			Files.delete(zip.getPath("xl", part));
		}
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> Gathered.from(file))
			.withMessageContaining("damaged");
	}

	@Test
	void aTruncatedWorkbookIsRefusedInWords() throws IOException {
		byte[] whole = Files.readAllBytes(save(list(new XSSFWorkbook()), "whole.xlsx"));
		Path half = Files.write(this.folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> Gathered.from(half))
			.withMessageContaining("cut short");
	}

}
