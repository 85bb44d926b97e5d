package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.binary.XSSFBSharedStringsTable;
import org.apache.poi.xssf.binary.XSSFBSheetHandler;
import org.apache.poi.xssf.eventusermodel.XSSFBReader;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.Odometer;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.grid.Sheet;
import org.xml.sax.SAXException;

/**
 * A binary workbook (XLSB), read by POI's event model.
 */
final class XlsbGrid implements Grid {

	private final OPCPackage workbook;

	private final Limits limits;

	private final XSSFBReader reader;

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<Long> sizes = new ArrayList<>();

	private final Odometer odometer = new Odometer();

	XlsbGrid(OPCPackage workbook, Limits limits) throws IOException, OpenXML4JException {
		this.workbook = workbook;
		this.limits = limits;
		this.reader = new XSSFBReader(workbook);
		XSSFBReader.SheetIterator each = (XSSFBReader.SheetIterator) this.reader.getSheetsData();
		while (each.hasNext()) {
			each.next().close();
			this.sizes.add(each.getSheetPart().getSize());
			this.sheets.add(new Sheet(this.sheets.size(), each.getSheetName(), false));
		}
	}

	@Override
	public String format() {
		return "XLSB";
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
		XlsbRows rows = new XlsbRows(visitor, new Meter(this.limits));
		try (InputStream in = this.odometer.over(part(sheet))) {
			new XSSFBSheetHandler(in, this.reader.getXSSFBStylesTable(), null,
					new XSSFBSharedStringsTable(this.workbook), rows, rows.formatter(), false)
				.parse();
		}
		catch (XlsbRows.Enough ex) {
			// The visitor wants no more rows; POI knows no other way to stop.
		}
		catch (RefusedFileException ex) {
			throw ex;
		}
		catch (OpenXML4JException | IOException | SAXException | RuntimeException ex) {
			throw XlsxGrid.broken(ex);
		}
	}

	private InputStream part(Sheet sheet) throws IOException, OpenXML4JException {
		XSSFBReader.SheetIterator each = (XSSFBReader.SheetIterator) this.reader.getSheetsData();
		for (int i = 0; i < sheet.index(); i++) {
			each.next().close();
		}
		return each.next();
	}

	@Override
	public long bytes(Sheet sheet) {
		return this.sizes.get(sheet.index());
	}

	@Override
	public long bytesRead() {
		return this.odometer.bytes();
	}

	@Override
	public void close() {
		this.workbook.revert();
	}

}
