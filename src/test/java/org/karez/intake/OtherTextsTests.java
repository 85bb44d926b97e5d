package org.karez.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherTextsTests {

	private final Path folder;

	OtherTextsTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private Preview preview(byte[] bytes) throws IOException {
		List<Preview> previews = new ArrayList<>();
		Path file = Files.write(this.folder.resolve("list.csv"), bytes);
		new Previews(Gathered.INTAKE, ReadOptions.none()).of(file, previews::add);
		return previews.get(0);
	}

	@Test
	void markdownAndYamlAreCalledWhatTheyAre() throws IOException {
		assertThat(preview("# Suppliers\n\nWho they are.\n\n## Mills\n- Alpha\n- Beta\n".getBytes()).problem())
			.contains("Markdown");
		assertThat(preview("suppliers:\n  - name: Alpha\n    city: Lima\n  - name: Beta\n    city: Quito\n".getBytes())
			.problem()).contains("YAML");
	}

	@Test
	void commentsAndColonsDoNotMakeAListAnotherText() throws IOException {
		assertThat(preview("# exported by hand\nsupplier name;hours\nAlpha;9:00\nBeta;8:30\n".getBytes()).status())
			.isEqualTo(Preview.Status.READ);
	}

	@ParameterizedTest
	@CsvSource({ "x-EUC-TW,供應商名稱,臺灣紡織股份有限公司", "x-Johab,회사명,대한전자주식회사", "GB18030,供应商名称,上海电子有限公司", "EUC-KR,회사명,대한전자주식회사",
			"Big5,供應商名稱,臺灣紡織股份有限公司" })
	void encodingsThatNameThemselvesNowhereAreFound(String charset, String header, String name) throws IOException {
		StringBuilder text = new StringBuilder(header + ",city\n");
		for (int i = 0; i < 20; i++) {
			text.append(name).append(",Town\n");
		}
		Preview preview = preview(text.toString().getBytes(Charset.forName(charset)));
		assertThat(preview.mapping().get(0).header()).isEqualTo(header);
		assertThat(preview.mapping().get(0).samples().get(0)).isEqualTo(name);
	}

}
