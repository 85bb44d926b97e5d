package org.karez.report.evidencefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.karez.assessment.Assessment;
import org.karez.casework.CaseFile;
import org.karez.casework.Document;
import org.karez.casework.DocumentGroup;
import org.karez.casework.SupplierKey;
import org.karez.report.Invented;
import org.karez.tables.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceFileTests {

	private static final byte[] MAP = "who made what".getBytes(StandardCharsets.UTF_8);

	private final Assessment assessment = Invented.assessment(3);

	@Test
	void itHoldsIndexSupplierDocumentsAndAManifestThatFits() throws IOException {
		Map<String, byte[]> files = files();
		assertThat(files).containsOnlyKeys("annotated-index.xlsx", "supplier.txt",
				"documents/supply-chain-tracing/7-._._map.pdf", "manifest-sha256.txt");
		String manifest = new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8);
		files.forEach((name, content) -> {
			if (!name.startsWith("manifest")) {
				assertThat(manifest).contains(Fingerprint.of(content) + "  " + name);
			}
		});
	}

	@Test
	void theIndexSaysWhatIsOnFileAndWhatIsMissing() throws IOException {
		try (XSSFWorkbook index = new XSSFWorkbook(new ByteArrayInputStream(files().get("annotated-index.xlsx")))) {
			Sheet evidence = index.getSheet("Evidence index");
			assertThat(evidence.getLastRowNum()).isEqualTo(3);
			assertThat(evidence.getRow(1).getCell(3).getStringCellValue()).isEqualTo("MISSING");
			assertThat(evidence.getRow(2).getCell(3).getStringCellValue()).isEqualTo("ON FILE");
			assertThat(evidence.getRow(2).getCell(10).getStringCellValue()).isEqualTo(Fingerprint.of(MAP));
		}
	}

	private Map<String, byte[]> files() throws IOException {
		Document map = new Document("7", SupplierKey.of(this.assessment.supplier()), "TRACE-MAP",
				DocumentGroup.SUPPLY_CHAIN_TRACING, "Map", "Supplier", null, "Who made what", "../../map.pdf",
				MAP.length, Fingerprint.of(MAP), "mara", Instant.parse("2026-11-01T00:00:00Z"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new EvidenceFile(Invented.header(), Invented.citations(), (document) -> MAP).write(this.assessment,
				new CaseFile(List.of(), List.of(), List.of(map)), out);
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

}
