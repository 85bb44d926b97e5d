package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.xml.SafeXml;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.BoundedStream;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.Odometer;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.grid.Sheet;

/**
 * An Office Open XML workbook, transitional or strict: POI opens the package, the parts
 * are read as streams. Macros, external links and everything else in it stay untouched.
 */
final class XlsxGrid implements Grid {

	private final OPCPackage workbook;

	private final Limits limits;

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<PackagePart> parts = new ArrayList<>();

	private final PackagePart main;

	private final boolean date1904;

	private final Odometer odometer = new Odometer();

	private @Nullable SharedStrings strings;

	private @Nullable XlsxStyles styles;

	private XlsxGrid(OPCPackage workbook, Limits limits) throws IOException, XMLStreamException, OpenXML4JException {
		this.workbook = workbook;
		this.limits = limits;
		this.main = main(workbook);
		this.date1904 = readWorkbook();
	}

	/** Opens a package already known to hold a workbook. */
	static XlsxGrid open(OPCPackage opened, Limits limits) {
		try {
			return new XlsxGrid(opened, limits);
		}
		catch (OpenXML4JException | OpenXML4JRuntimeException | IOException | XMLStreamException ex) {
			throw broken(ex);
		}
	}

	static RefusedFileException broken(Exception cause) {
		if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
			return new RefusedFileException("The workbook unpacks to more than 100 times its size", "",
					"Save it again with a spreadsheet program; if its sender is unknown, don't open it");
		}
		RefusedFileException refused = new RefusedFileException("The workbook is damaged or cut short", "",
				"Open it in a spreadsheet program, let it repair the file, and save it as a new .xlsx");
		refused.initCause(cause);
		return refused;
	}

	private static PackagePart main(OPCPackage workbook) throws OpenXML4JException {
		for (PackageRelationship relationship : workbook.getRelationships()) {
			if (relationship.getRelationshipType().endsWith("/officeDocument")) {
				return workbook.getPart(relationship);
			}
		}
		throw new RefusedFileException("The file holds no workbook", "", "Save it as .xlsx or .csv");
	}

	private boolean readWorkbook() throws IOException, XMLStreamException, OpenXML4JException {
		boolean from1904 = false;
		try (InputStream in = stream(this.main)) {
			XMLStreamReader reader = SafeXml.open(in);
			while (reader.hasNext()) {
				if (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT) {
					from1904 |= reader.getLocalName().equals("workbookPr") && SafeXml.yes(reader, "date1904");
					if (reader.getLocalName().equals("sheet")) {
						sheet(reader);
					}
				}
			}
		}
		return from1904;
	}

	private void sheet(XMLStreamReader reader) throws OpenXML4JException {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			PackageRelationship target = reader.getAttributeLocalName(i).equals("id")
					? this.main.getRelationship(reader.getAttributeValue(i)) : null;
			if (target != null && target.getRelationshipType().endsWith("/worksheet")) {
				String name = reader.getAttributeValue(null, "name");
				String state = reader.getAttributeValue(null, "state");
				boolean hidden = state != null && state.toLowerCase(Locale.ROOT).contains("hidden");
				this.sheets.add(new Sheet(this.sheets.size(), (name != null) ? name : "", hidden));
				this.parts.add(part(target));
			}
		}
	}

	/** The names of the sheets' parts in the package, in the sheets' order. */
	List<String> partNames() {
		return this.parts.stream().map((part) -> part.getPartName().getName().substring(1)).toList();
	}

	@Override
	public String format() {
		return "XLSX";
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public List<String> remarks() {
		return List.of();
	}

	@Override
	public List<String> notes() {
		return PackageRemarks.of(this.workbook);
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		Meter meter = new Meter(this.limits);
		try (InputStream in = this.odometer.over(stream(this.parts.get(sheet.index())))) {
			new XlsxSheet(strings(), styles(), new NumberText(this.date1904), merges(sheet), meter)
				.read(SafeXml.open(in), visitor);
		}
		catch (OpenXML4JException | OpenXML4JRuntimeException | IOException | XMLStreamException ex) {
			throw broken(ex);
		}
	}

	private InputStream stream(PackagePart part) throws IOException {
		return new BoundedStream(part.getInputStream(), this.limits.unpackedBytes());
	}

	private Merges merges(Sheet sheet) throws IOException {
		PackagePart part = this.parts.get(sheet.index());
		if (part.getSize() > Merges.LARGEST_PART) {
			return new Merges();
		}
		try (InputStream in = stream(part)) {
			return Merges.scan(in);
		}
	}

	private SharedStrings strings() throws IOException, XMLStreamException, OpenXML4JException {
		if (this.strings == null) {
			PackagePart part = related("/sharedStrings");
			if (part == null) {
				this.strings = new SharedStrings();
			}
			else {
				try (InputStream in = stream(part)) {
					this.strings = SharedStrings.read(in);
				}
			}
		}
		return this.strings;
	}

	private XlsxStyles styles() throws IOException, XMLStreamException, OpenXML4JException {
		if (this.styles == null) {
			PackagePart part = related("/styles");
			if (part == null) {
				this.styles = new XlsxStyles();
			}
			else {
				try (InputStream in = stream(part)) {
					this.styles = XlsxStyles.read(in);
				}
			}
		}
		return this.styles;
	}

	private PackagePart part(PackageRelationship relationship) throws OpenXML4JException {
		try {
			return this.main.getRelatedPart(relationship);
		}
		catch (IllegalArgumentException ex) {
			// POI's way to say that the workbook names a part it does not have.
			throw broken(ex);
		}
	}

	private @Nullable PackagePart related(String type) throws OpenXML4JException {
		for (PackageRelationship relationship : this.main.getRelationships()) {
			if (relationship.getRelationshipType().endsWith(type)) {
				return part(relationship);
			}
		}
		return null;
	}

	/** Unpacked, as they are read. */
	@Override
	public long bytes(Sheet sheet) {
		return this.parts.get(sheet.index()).getSize();
	}

	@Override
	public long bytesRead() {
		return this.odometer.bytes();
	}

	@Override
	public void close() {
		this.workbook.revert();
		try {
			if (this.strings != null) {
				this.strings.close();
			}
		}
		catch (IOException ex) {
			throw broken(ex);
		}
	}

}
