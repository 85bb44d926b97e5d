package org.karez.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.xml.sax.SAXException;

/**
 * A workbook handed in to be verified, read as a stream of cells.
 */
public final class IssuedWorkbook implements AutoCloseable {

	private final OPCPackage file;

	private final SharedStrings strings;

	private final Map<String, PackagePart> sheets = new LinkedHashMap<>();

	private IssuedWorkbook(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
		this.file = file;
		this.strings = new ReadOnlySharedStringsTable(file, false);
		XSSFReader.SheetIterator iterator = (XSSFReader.SheetIterator) new XSSFReader(file).getSheetsData();
		while (iterator.hasNext()) {
			iterator.next().close();
			this.sheets.put(iterator.getSheetName(), iterator.getSheetPart());
		}
	}

	/**
	 * Opens a workbook.
	 * @param path any file
	 * @return the workbook
	 * @throws IOException where the file is not a workbook of this format, with the
	 * reason
	 */
	public static IssuedWorkbook open(Path path) throws IOException {
		OPCPackage file = null;
		try {
			file = OPCPackage.open(path.toFile(), PackageAccess.READ);
			return new IssuedWorkbook(file);
		}
		catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
				| IllegalArgumentException ex) {
			revert(file);
			throw new IOException("The file is not an .xlsx workbook, or it is damaged or locked by a password", ex);
		}
	}

	private static void revert(@Nullable OPCPackage file) {
		if (file != null) {
			file.revert();
		}
	}

	/** The id of the report it says it is, or empty where it says none. */
	public String reportId() throws IOException {
		return property(Properties.ID);
	}

	/** The issue it says it is, from 1; 0 where it says none. */
	public int issue() throws IOException {
		String issue = property(Properties.ISSUE);
		return issue.matches("\\d{1,6}") ? Integer.parseInt(issue) : 0;
	}

	private String property(String name) throws IOException {
		try {
			CTProperty found = new POIXMLProperties(this.file).getCustomProperties().getProperty(name);
			return (found != null && found.isSetLpwstr()) ? found.getLpwstr() : "";
		}
		catch (OpenXML4JException | XmlException | POIXMLException ex) {
			throw new IOException("The workbook's properties cannot be read", ex);
		}
	}

	Set<String> sheetNames() {
		return this.sheets.keySet();
	}

	/** The cells of a sheet; of none where the workbook does not have it. */
	SheetCells cells(String sheet) throws IOException {
		PackagePart part = this.sheets.get(sheet);
		if (part == null) {
			return new SheetCells(
					new java.io.ByteArrayInputStream("<none/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
					this.strings);
		}
		InputStream stream = part.getInputStream();
		return new SheetCells(stream, this.strings);
	}

	/** What the workbook says, whoever saved it. */
	public ContentFingerprint fingerprint() throws IOException {
		Map<String, String> digests = new LinkedHashMap<>();
		for (String sheet : this.sheets.keySet()) {
			SheetDigest digest = new SheetDigest();
			try (SheetCells cells = cells(sheet)) {
				for (FilledCell cell = cells.next(); cell != null; cell = cells.next()) {
					digest.add(cell.row(), cell.column(), cell.content());
				}
			}
			digests.put(sheet, digest.hex());
		}
		return new ContentFingerprint(digests);
	}

	/**
	 * How the workbook shows its cells; reads every sheet to its end.
	 * @return what it hides, its headers and footers, its number formats
	 * @throws IOException where the workbook is damaged
	 */
	public WorkbookLook look() throws IOException {
		Map<String, SheetLook> looks = new LinkedHashMap<>();
		try {
			XSSFReader reader = new XSSFReader(this.file);
			Set<String> hidden = hidden(reader);
			for (Map.Entry<String, PackagePart> sheet : this.sheets.entrySet()) {
				try (InputStream stream = sheet.getValue().getInputStream()) {
					looks.put(sheet.getKey(), SheetLook.read(stream, hidden.contains(sheet.getKey())));
				}
			}
			return new WorkbookLook(looks,
					NumberFormats.replacing(reader.getStylesTable().getNumberFormats().values()));
		}
		catch (OpenXML4JException | POIXMLException | XMLStreamException ex) {
			throw new IOException("The workbook's looks cannot be read", ex);
		}
	}

	private static Set<String> hidden(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
		Set<String> hidden = new HashSet<>();
		try (InputStream stream = reader.getWorkbookData()) {
			XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
			while (xml.hasNext()) {
				boolean sheet = xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet");
				String state = sheet ? xml.getAttributeValue(null, "state") : null;
				if (state != null && !state.equals("visible")) {
					hidden.add(xml.getAttributeValue(null, "name"));
				}
			}
		}
		return hidden;
	}

	@Override
	public void close() {
		this.file.revert();
	}

}
