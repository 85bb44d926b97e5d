package org.karez.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karez.supplier.Field;
import org.karez.supplier.SiteRole;
import org.karez.supplier.SupplierRecord;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeTests {

	private final Path folder;

	IntakeTests(@TempDir Path folder) {
		this.folder = folder;
	}

	private Path file(String name, String text, Charset charset) throws IOException {
		return Files.write(this.folder.resolve(name), text.getBytes(charset));
	}

	private Path csv(String text) throws IOException {
		return file("list.csv", text, StandardCharsets.UTF_8);
	}

	@Test
	void theHeaderIsFoundBelowATitle() throws IOException {
		Gathered read = Gathered
			.from(csv("Our suppliers in autumn,,\n,,\nSupplier Name,Address,Country\nAlpha Mill,1 River Road,China\n"));
		assertThat(read.names()).containsExactly("Alpha Mill");
		assertThat(read.value(0, Field.ADDRESS)).isEqualTo("1 River Road");
		assertThat(read.accepted.get(0).row()).isEqualTo(4);
	}

	@Test
	void chineseHeadersAreUnderstoodInTheEncodingOfChineseOffices() throws IOException {
		Gathered read = Gathered
			.from(file("名单.csv", "供应商名称,注册地址,生产地址,统一社会信用代码,邮编\n河岸纺织有限公司,北京市朝阳区一号,湖州市二号,91110000000000000X,100000\n",
					Charset.forName("GB18030")));
		SupplierRecord supplier = read.accepted.get(0);
		assertThat(supplier.name()).isEqualTo("河岸纺织有限公司");
		assertThat(supplier.has(Field.CREDIT_CODE)).isTrue();
		assertThat(supplier.entries()).filteredOn((entry) -> entry.field() == Field.ADDRESS)
			.extracting((entry) -> entry.role())
			.containsExactly(SiteRole.REGISTERED, SiteRole.PRODUCTION);
	}

	@Test
	void aRowWithoutANameIsRejectedWithItsContentAndARemedy() throws IOException {
		Gathered read = Gathered.from(csv("Supplier,Country\nAlpha,China\n,Peru\n\nBeta,Chile\n"));
		assertThat(read.names()).containsExactly("Alpha", "Beta");
		assertThat(read.rejected).singleElement().satisfies((row) -> {
			assertThat(row.row()).isEqualTo(3);
			assertThat(row.content()).extracting((cell) -> cell.value()).containsExactly("", "Peru");
			assertThat(row.problems().get(0).column()).isEqualTo("Supplier");
		});
	}

	@Test
	void aRecordOverSeveralLinesCountsFromItsFirst() throws IOException {
		Gathered read = Gathered.from(csv("name;address\r\nAlpha;\"1 Road\r\nTown\"\r\nBeta;2 Road\r\n"));
		assertThat(read.accepted).extracting((supplier) -> supplier.row()).containsExactly(2, 4);
		assertThat(read.value(0, Field.ADDRESS)).isEqualTo("1 Road\nTown");
	}

	@Test
	void aQuotationMarkNeverClosedCostsItsOwnLineOnly() throws IOException {
		Gathered read = Gathered.from(csv("name,address\nAlpha,\"1 Road\nBeta,2 Road\nGamma,3 Road\n"));
		assertThat(read.names()).containsExactly("Alpha", "Beta", "Gamma");
	}

	@Test
	void ownersWrittenBesideTheirSharesAreOwners() throws IOException {
		Gathered read = Gathered.from(csv("供应商名称,股东及持股比例\n河岸纺织,云帆投资 60%\n"));
		assertThat(read.accepted.get(0).has(Field.OWNERS)).isTrue();
		read = Gathered.from(csv("supplier,owner,owner share\nAlpha,Beta Holding,60 pct\n"));
		assertThat(read.accepted.get(0).has(Field.OWNER_SHARE)).isTrue();
	}

	@Test
	void numberedFactoriesAreSitesOfTheirOwn() throws IOException {
		Gathered read = Gathered.from(csv("supplier,factory 1 address,factory 1 city,factory 2 address,factory 2 city\n"
				+ "Alpha,1 Road,Town,2 Road,Village\n"));
		assertThat(read.accepted.get(0).sites()).hasSize(2);
	}

}
