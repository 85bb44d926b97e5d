package org.karez.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook whose tables have no rows yet and puts their rows, which are packed
 * already, where they belong.
 */
final class WorkbookFile {

	private static final String NO_ROWS = "<sheetData/>";

	private static final String ROWS_BEGIN = "<sheetData>\n";

	private static final String ROWS_END = "</sheetData>";

	private final XSSFWorkbook workbook;

	private final Map<String, PackedPart> rows = new HashMap<>();

	WorkbookFile(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** Says which rows a sheet has. */
	void rows(XSSFSheet sheet, PackedPart part) {
		this.rows.put(sheet.getPackagePart().getPartName().getName().substring(1), part);
	}

	/** Writes everything; the stream stays open. */
	void write(OutputStream out) throws IOException {
		ByteArrayOutputStream empty = new ByteArrayOutputStream();
		this.workbook.write(empty);
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(empty.toByteArray()))) {
			ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out);
			archive.setUseZip64(Zip64Mode.AsNeeded);
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				add(part.getName(), parts.readAllBytes(), archive);
			}
			archive.finish();
		}
	}

	private void add(String name, byte[] content, ZipArchiveOutputStream archive) throws IOException {
		PackedPart packed = this.rows.get(name);
		if (packed != null) {
			addJoined(name, new String(content, StandardCharsets.UTF_8), packed, archive);
			return;
		}
		archive.putArchiveEntry(new ZipArchiveEntry(name));
		archive.write(content);
		archive.closeArchiveEntry();
	}

	private static void addJoined(String name, String sheet, PackedPart rows, ZipArchiveOutputStream archive)
			throws IOException {
		int at = sheet.indexOf(NO_ROWS);
		if (at < 0) {
			throw new IllegalStateException("The sheet " + name + " has rows of its own");
		}
		try (PackedPart head = PackedPart.of(sheet.substring(0, at) + ROWS_BEGIN, false);
				PackedPart tail = PackedPart.of(ROWS_END + sheet.substring(at + NO_ROWS.length()), true)) {
			join(name, List.of(head, rows, tail), archive);
		}
	}

	private static void join(String name, List<PackedPart> parts, ZipArchiveOutputStream archive) throws IOException {
		long size = 0;
		long packedSize = 0;
		long check = 0;
		List<InputStream> packed = new ArrayList<>();
		for (PackedPart part : parts) {
			size += part.size();
			packedSize += part.packedSize();
			check = JoinedChecksum.of(check, part.check(), part.size());
			packed.add(part.packed());
		}
		ZipArchiveEntry entry = new ZipArchiveEntry(name);
		entry.setMethod(ZipEntry.DEFLATED);
		entry.setSize(size);
		entry.setCompressedSize(packedSize);
		entry.setCrc(check);
		archive.addRawArchiveEntry(entry, new SequenceInputStream(Collections.enumeration(packed)));
	}

}
