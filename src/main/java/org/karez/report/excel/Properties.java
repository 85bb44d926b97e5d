package org.karez.report.excel;

import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.karez.report.ReportHeader;

/**
 * The workbook's document properties: who, what and when, and by which id it is verified.
 */
final class Properties {

	/** The custom property that names the report. */
	static final String ID = "Karez report";

	/** The custom property that names the issue. */
	static final String ISSUE = "Karez issue";

	private final XSSFWorkbook workbook;

	private final ReportHeader header;

	Properties(XSSFWorkbook workbook, ReportHeader header) {
		this.workbook = workbook;
		this.header = header;
	}

	void write() {
		POIXMLProperties.CoreProperties core = this.workbook.getProperties().getCoreProperties();
		core.setTitle(this.header.title());
		core.setCreator(this.header.preparedBy());
		core.setSubjectProperty("Suppliers of " + this.header.inputFile() + " as of " + this.header.grounds().asOf());
		core.setDescription("Not a clearance, not legal advice");
		core.setKeywords("UFLPA, forced labour, surveillance technology, due diligence");
		core.setContentStatus(this.header.draft() ? "Draft" : "Final");
		core.setCreated(Optional.of(Date.from(this.header.made())));
		this.workbook.getProperties().getExtendedProperties().setApplication("Karez " + this.header.grounds().engine());
		POIXMLProperties.CustomProperties custom = this.workbook.getProperties().getCustomProperties();
		custom.addProperty(ID, this.header.id());
		custom.addProperty(ISSUE, Integer.toString(this.header.issue()));
		custom.addProperty("Rule pack SHA-256", this.header.grounds().rulePackDigest());
		custom.addProperty("Input SHA-256", this.header.inputSha256());
	}

}
