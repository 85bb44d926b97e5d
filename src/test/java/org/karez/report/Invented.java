package org.karez.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.karez.assessment.Assessment;
import org.karez.assessment.Grounds;
import org.karez.assessment.Grounds.EditionUsed;
import org.karez.assessment.Outcome;
import org.karez.casework.DocumentGroup;
import org.karez.casework.Requirement;
import org.karez.catalogue.Claim;
import org.karez.catalogue.Ownership;
import org.karez.catalogue.Regime;
import org.karez.catalogue.SourceDocument;
import org.karez.evidence.Cell;
import org.karez.evidence.ClaimRef;
import org.karez.evidence.Evidence;
import org.karez.evidence.ListEvidence;
import org.karez.evidence.PlaceEvidence;
import org.karez.lists.Basis;
import org.karez.lists.ListEdition;
import org.karez.lists.ListedEntity;
import org.karez.lists.ListedName;
import org.karez.lists.ReferenceList;
import org.karez.rules.Action;
import org.karez.rules.Exposure;
import org.karez.rules.Finding;
import org.karez.rules.Severity;
import org.karez.screening.Subject;
import org.karez.supplier.Entry;
import org.karez.supplier.Field;
import org.karez.supplier.SupplierRecord;

/**
 * Invented suppliers, rules and lists: any number of them, always the same.
 */
public final class Invented {

	static final LocalDate DAY = LocalDate.of(2026, 11, 1);

	private static final List<String> PROVINCES = List.of("Xinjiang", "江苏", "Guangdong", "山东", "Zhejiang", "",
			"Fujian");

	private static final List<String> HEADERS = List.of("Vendor No", "Company Name", "公司名称", "Address", "Province",
			"Postcode", "Country", "Products");

	private Invented() {
	}

	public static Grounds grounds() {
		return new Grounds(DAY, "0.1.0", "2026.11", "a".repeat(64), "b".repeat(64), "c".repeat(64),
				List.of(new EditionUsed("us-invented", "Invented Entity List", DAY.minusDays(20), DAY.minusDays(3),
						"d".repeat(64), 2, false),
						new EditionUsed("eu-invented", "Invented Measures", DAY.minusYears(2), DAY.minusYears(1),
								"e".repeat(64), 1, true)));
	}

	public static ReportHeader header() {
		return ReportHeader.draft("KR-20261101-0001", "Supplier check, November 2026", "Mara Officer",
				Instant.parse("2026-11-01T09:30:00Z"), grounds(), "suppliers.csv", "f".repeat(64), HEADERS);
	}

	public static Citations citations() {
		List<RuleUsed> rules = List.of(
				new RuleUsed("XJ-LOC-01", "3", "Production site lies in Xinjiang", Exposure.XINJIANG, Severity.CRITICAL,
						List.of(new ClaimRef("S1-6"), new ClaimRef("S3-1")), List.of("US-INV"), "XJ-SITE"),
				new RuleUsed("XJ-LIST-01", "1", "The supplier's name is on an entity list", Exposure.XINJIANG,
						Severity.CRITICAL, List.of(new ClaimRef("S0-2")), List.of("US-INV"), "XJ-LISTED"),
				new RuleUsed("ST-TERM-01", "2", "The supplier offers face recognition to police", Exposure.SURVEILLANCE,
						Severity.HIGH, List.of(new ClaimRef("S3-1")), List.of("EU-INV"), "ST-USE"),
				new RuleUsed("DD-ABS-01", "1", "No code of conduct is given", Exposure.DUE_DILIGENCE, Severity.ADVISORY,
						List.of(new ClaimRef("S1-6")), List.of(), "DD-CODE"));
		return new Citations(rules, actions(), documents(), regimes(), List.of(list()), requirements(),
				List.of("Recall on invented pairs is 0.9."));
	}

	private static List<Action> actions() {
		return List.of(
				new Action("XJ-SITE", "Ask for the full address of every site and for production records by lot.",
						"Goods may be detained; do not order until an officer has decided.",
						"Records agree with volumes and transport papers."),
				new Action("XJ-LISTED", "Ask whether the supplier is the listed party or belongs to it.",
						"Goods are presumed to be made with forced labour.", "Registry extract with credit code."),
				new Action("ST-USE", "Ask for end users and end-use statements.", "Stop delivery of components.",
						"Signed end-use statement."),
				new Action("DD-CODE", "Ask for the code of conduct.", "Note it at the next review.", "Copy on file."));
	}

	private static List<SourceDocument> documents() {
		return List.of(
				document("S0", "An invented report",
						new Claim(new ClaimRef("S0-2"), List.of(3), "Four officials were sanctioned together.",
								"Screen persons as well as companies.", List.of("XJ-LIST"))),
				document("S1", "An invented guidance",
						new Claim(new ClaimRef("S1-6"), List.of(5, 6), "Sites in the region carry the risk.",
								"Look at where goods are made.", List.of("XJ-LOC"))),
				document("S3", "Another invented guidance", new Claim(new ClaimRef("S3-1"), List.of(2),
						"Technology reaches security agencies.", "Ask for end users.", List.of("ST"))));
	}

	private static SourceDocument document(String id, String title, Claim claim) {
		return new SourceDocument(id, id + ".txt", "9".repeat(64), 12, title, "Invented Institute", "A. Writer",
				"2021-03-24", "", List.of(claim));
	}

	private static List<Regime> regimes() {
		return List.of(
				new Regime("US-INV", "Invented Act", "US", "Import is refused unless proven otherwise.",
						"Invented Act, section 1", true, null, Ownership.NOT_BY_PARTY, "Goods imported", ""),
				new Regime("EU-INV", "Invented Regulation", "EU", "Export needs a licence.",
						"Regulation 1/2026, article 2", false, LocalDate.of(2027, 12, 14), Ownership.NOT_BY_PARTY,
						"Listed items", "Text not read"));
	}

	public static ReferenceList list() {
		ListEdition edition = new ListEdition("us-invented", DAY.minusDays(20), DAY.minusDays(3), "d".repeat(64),
				List.of(entity("e1", "Hotan Invented Textile Co., Ltd."), entity("e2", "Aksu Invented Cotton Co.")));
		return new ReferenceList("us-invented", "Invented Entity List", "Invented Department", "https://example.org",
				"US", List.of("US-INV"), Period.ofDays(90), List.of("Chinese names are missing"), edition);
	}

	public static ListedEntity entity(String id, String name) {
		return new ListedEntity(id, ListedEntity.Kind.COMPANY,
				List.of(new ListedName(name, ListedName.Kind.MAIN, false),
						new ListedName("和田虚构纺织有限公司", ListedName.Kind.LOCAL, false)),
				"ii; v", Basis.XINJIANG, DAY.minusYears(3), null, false, Map.of("country", "CN"), "",
				"Invented Department, Entity List, 2026-10-12");
	}

	private static List<Requirement> requirements() {
		return List.of(
				new Requirement("DD-POLICY", DocumentGroup.DUE_DILIGENCE_SYSTEM, "Due-diligence policy",
						"That the importer looks for the risk", Set.of(Exposure.XINJIANG), Severity.HIGH, "Guidance 1"),
				new Requirement("TRACE-MAP", DocumentGroup.SUPPLY_CHAIN_TRACING, "Map of the supply chain",
						"Who made what where", Set.of(Exposure.XINJIANG), Severity.MEDIUM, "Guidance 2"),
				new Requirement("ORIGIN", DocumentGroup.PROOF_OF_ORIGIN, "Certificate of origin",
						"Where the material comes from", Set.of(Exposure.XINJIANG), Severity.CRITICAL, "Guidance 3"));
	}

	/** The n-th supplier, from 0: some with findings of every kind, most without. */
	public static Assessment assessment(int n) {
		SupplierRecord supplier = supplier(n, name(n));
		List<Finding> findings = findings(n, supplier);
		List<Field> missing = (n % 9 == 4) ? List.of(Field.ADDRESS, Field.COUNTRY) : List.of();
		return new Assessment(supplier, Outcome.of(findings, n % 9 == 4), findings, missing,
				(n % 9 == 4) ? List.of("the location: no address") : List.of());
	}

	private static String name(int n) {
		return (n % 10 == 1) ? "Hotan Invented Textile Co Ltd" : "Invented Trading " + n + " 虚构贸易 Co., Ltd.";
	}

	public static SupplierRecord supplier(int n, String name) {
		int row = n + 2;
		List<Entry> entries = new ArrayList<>();
		add(entries, row, Field.SUPPLIER_ID, "Vendor No", String.format("%07d", n));
		add(entries, row, Field.NAME, "Company Name", name);
		add(entries, row, Field.LOCAL_NAME, "公司名称", "虚构公司第" + n + "号");
		add(entries, row, Field.ADDRESS, "Address",
				(n % 10 == 3) ? "Hotan Road 12, Hotan, Xinjiang" : n + " Invented Road");
		add(entries, row, Field.PROVINCE, "Province", PROVINCES.get(n % PROVINCES.size()));
		add(entries, row, Field.POSTAL_CODE, "Postcode", String.format("%06d", 12_345 + n % 900_000));
		add(entries, row, Field.COUNTRY, "Country", "CN");
		add(entries, row, Field.PRODUCTS, "Products", "cotton yarn; woven fabric");
		return new SupplierRecord("suppliers.csv", "", row, entries);
	}

	private static void add(List<Entry> entries, int row, Field field, String column, String value) {
		if (!value.isEmpty()) {
			entries.add(Entry.of(field, new Cell("suppliers.csv", "", row, column, value)));
		}
	}

	private static List<Finding> findings(int n, SupplierRecord supplier) {
		List<Finding> findings = new ArrayList<>();
		if (n % 10 == 1) {
			findings.add(finding(0, supplier, listed(supplier)));
		}
		if (n % 10 == 3) {
			findings.add(finding(1, supplier, new PlaceEvidence(supplier.first(Field.ADDRESS).orElseThrow(),
					"Hotan, Xinjiang", "Hotan", "653200", "prefecture", "Invented gazetteer, 2026-01")));
		}
		if (n % 10 == 5) {
			findings.add(finding(2, supplier, listed(supplier)));
		}
		if (n % 4 == 1) {
			findings.add(finding(3, supplier, new org.karez.evidence.AbsenceEvidence(
					supplier.missing(Field.CODE_OF_CONDUCT), "code of conduct")));
		}
		return findings;
	}

	public static Evidence listed(SupplierRecord supplier) {
		return new ListEvidence(supplier.first(Field.NAME).orElseThrow(), "us-invented", DAY.minusDays(20), "e1",
				"Hotan Invented Textile Co., Ltd.", "Hotan Invented Textile Co., Ltd.", supplier.name(),
				"hotan invented textile", "hotan invented textile", "exact", 0.985,
				List.of("place hotan 0.3", "core invented 0.6"));
	}

	public static Finding finding(int rule, SupplierRecord supplier, Evidence evidence) {
		RuleUsed used = citations().rules().get(new int[] { 1, 0, 2, 3 }[rule]);
		return new Finding(used.id(), used.version(), used.title(), used.exposure(), used.severity(),
				Subject.supplier(supplier.name()), used.claims(), used.regimes(), List.of(), used.action(),
				"The rule's base severity; no binding jurisdiction raises it.", List.of(evidence));
	}

}
