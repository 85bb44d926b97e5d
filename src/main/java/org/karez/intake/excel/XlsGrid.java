package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.grid.Sheet;

/**
 * A workbook of Excel 97 to 2003, read by POI's event model.
 */
public final class XlsGrid implements Grid {

	private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

	private final POIFSFileSystem files;

	private final Limits limits;

	private final List<BoundSheetRecord> bound = new ArrayList<>();

	private XlsGrid(POIFSFileSystem files, Limits limits) {
		this.files = files;
		this.limits = limits;
		process(new AbortableHSSFListener() {
			@Override
			public short abortableProcessRecord(Record row) {
				if (row instanceof BoundSheetRecord sheet) {
					XlsGrid.this.bound.add(sheet);
				}
				return 0;
			}
		});
	}

	/**
	 * Opens a workbook.
	 * @param file the file
	 * @param limits what it may cost
	 * @return the workbook as a grid
	 * @throws RefusedFileException where it is none, broken or encrypted
	 */
	public static XlsGrid open(Path file, Limits limits) {
		try {
			return new XlsGrid(new POIFSFileSystem(file.toFile(), true), limits);
		}
		catch (IOException ex) {
			throw broken(ex);
		}
	}

	private static RefusedFileException broken(Exception cause) {
		RefusedFileException refused = new RefusedFileException("The workbook is damaged or cut short", "",
				"Open it in a spreadsheet program, let it repair the file, and save it as .xlsx");
		refused.initCause(cause);
		return refused;
	}

	private void process(AbortableHSSFListener listener) {
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(listener);
		try (InputStream in = workbook()) {
			new HSSFEventFactory().abortableProcessEvents(request, in);
		}
		catch (EncryptedDocumentException ex) {
			throw new RefusedFileException("The workbook is protected by a password", "",
					"Give the password, or save the workbook without one");
		}
		catch (HSSFUserException | IOException ex) {
			throw broken(ex);
		}
	}

	private InputStream workbook() throws IOException {
		for (String name : STREAMS) {
			if (this.files.getRoot().hasEntryCaseInsensitive(name)) {
				return this.files.createDocumentInputStream(name);
			}
		}
		throw new RefusedFileException("The file holds no workbook", "", "Save it as .xlsx or .csv");
	}

	@Override
	public String format() {
		return "XLS";
	}

	@Override
	public List<Sheet> sheets() {
		List<Sheet> sheets = new ArrayList<>();
		for (BoundSheetRecord sheet : this.bound) {
			sheets.add(new Sheet(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
		}
		return sheets;
	}

	@Override
	public List<String> remarks() {
		return List.of();
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(this.bound));
		int wanted = inFile.indexOf(this.bound.get(sheet.index()));
		XlsSheet reader = new XlsSheet(wanted, visitor, new Meter(this.limits));
		process(reader);
		reader.finish();
	}

	@Override
	public void close() {
		try {
			this.files.close();
		}
		catch (IOException ex) {
			throw broken(ex);
		}
	}

}
