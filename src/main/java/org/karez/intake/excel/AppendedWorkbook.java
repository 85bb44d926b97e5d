package org.karez.intake.excel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.karez.intake.grid.BoundedStream;
import org.karez.intake.grid.Limits;

/**
 * A workbook with cells added behind the rows of its sheets; everything else in it stays
 * byte for byte what its author saved: styles, formulas, filters, other sheets.
 */
public final class AppendedWorkbook {

	private static final int BUFFER = 1 << 16;

	private AppendedWorkbook() {
	}

	/**
	 * Whether a workbook can take further cells; one with macros is not handed on.
	 * @param file the workbook
	 */
	public static boolean suits(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return zip.stream().noneMatch((entry) -> entry.getName().endsWith("vbaProject.bin"));
		}
	}

	/**
	 * Writes a workbook with further cells.
	 * @param file the workbook
	 * @param sheets the names of the sheets that get them
	 * @param widths the column, from 0, in which they begin, by sheet
	 * @param cells the texts for a sheet's row, from 1
	 * @param out takes the workbook; left open
	 * @throws org.karez.intake.grid.RefusedFileException where a part of the workbook is
	 * damaged that nobody read so far
	 * @throws IOException where it cannot be read or written
	 */
	public static void write(Path file, Set<String> sheets, Map<String, Integer> widths,
			BiFunction<String, Integer, List<String>> cells, OutputStream out) throws IOException {
		Map<String, String> parts = parts(file);
		ZipOutputStream packed = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
		OutputStream buffered = new BufferedOutputStream(packed, BUFFER);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				packed.putNextEntry(new ZipEntry(entry.getName()));
				String sheet = parts.get(entry.getName());
				try (InputStream in = new BoundedStream(zip.getInputStream(entry), Limits.usual().unpackedBytes())) {
					if (sheet != null && sheets.contains(sheet)) {
						new AppendedCells(new BufferedInputStream(in, BUFFER), buffered, widths.getOrDefault(sheet, 0),
								(row) -> cells.apply(sheet, row))
							.copy();
					}
					else {
						in.transferTo(buffered);
					}
				}
				buffered.flush();
				packed.closeEntry();
			}
		}
		catch (ZipException | EOFException ex) {
			throw XlsxGrid.broken(ex);
		}
		packed.finish();
		packed.flush();
	}

	private static Map<String, String> parts(Path file) throws IOException {
		try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			XlsxGrid grid = XlsxGrid.open(opened, Limits.usual());
			Map<String, String> parts = new HashMap<>();
			for (int i = 0; i < grid.sheets().size(); i++) {
				parts.put(grid.partNames().get(i), grid.sheets().get(i).name());
			}
			return parts;
		}
		catch (OpenXML4JException ex) {
			throw XlsxGrid.broken(ex);
		}
	}

}
