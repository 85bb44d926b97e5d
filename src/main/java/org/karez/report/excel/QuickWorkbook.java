package org.karez.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.karez.tables.WorkbookParts;

/**
 * A streamed workbook for a million lines: sheets are written by {@link QuickSheetWriter}
 * and packed for speed, which makes a file a fifth larger in a third of the time.
 */
final class QuickWorkbook extends SXSSFWorkbook {

	static {
		WorkbookParts.keepPrivate();
	}

	QuickWorkbook(XSSFWorkbook base, int rowsInMemory) {
		super(base, rowsInMemory, false, false);
	}

	@Override
	protected SheetDataWriter createSheetDataWriter() throws IOException {
		return new QuickSheetWriter();
	}

	@Override
	protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
		ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
		archive.setLevel(Deflater.BEST_SPEED);
		return archive;
	}

}
