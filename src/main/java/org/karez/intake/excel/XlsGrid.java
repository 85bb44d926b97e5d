package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
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
final class XlsGrid implements Grid {

	private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

	private final POIFSFileSystem files;

	private final String password;

	private final Limits limits;

	private final List<BoundSheetRecord> bound = new ArrayList<>();

	XlsGrid(POIFSFileSystem files, String password, Limits limits) {
		this.files = files;
		this.password = password;
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

	static RefusedFileException broken(Exception cause) {
		RefusedFileException refused = new RefusedFileException("The workbook is damaged or cut short", "",
				"Open it in a spreadsheet program, let it repair the file, and save it as .xlsx");
		refused.initCause(cause);
		return refused;
	}

	private void process(AbortableHSSFListener listener) {
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(listener);
		Biff8EncryptionKey.setCurrentUserPassword(this.password.isEmpty() ? null : this.password);
		try (InputStream in = workbook()) {
			new HSSFEventFactory().abortableProcessEvents(request, in);
		}
		catch (EncryptedDocumentException ex) {
			throw new RefusedFileException("The workbook is protected by a password", "",
					"Give the password, or save the workbook without one");
		}
		catch (RefusedFileException ex) {
			throw ex;
		}
		catch (HSSFUserException | IOException | RuntimeException ex) {
			// POI's records fail in many ways on damaged bytes.
			throw broken(ex);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
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
	public List<String> notes() {
		return this.files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
				? List.of("The workbook carries macros; they were not run") : List.of();
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(this.bound));
		int wanted = inFile.indexOf(this.bound.get(sheet.index()));
		XlsMerges merges = new XlsMerges(wanted);
		process(merges);
		XlsSheet reader = new XlsSheet(wanted, visitor, merges.merges(), new Meter(this.limits));
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
