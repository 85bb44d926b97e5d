package org.karez.intake.excel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.BorrowedGrid;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.RefusedFileException;
import org.karez.tables.PassingFiles;

/**
 * Opens the two families of Excel workbooks: packages of XML or binary parts, and
 * compound files of records.
 */
public final class Workbooks {

	private Workbooks() {
	}

	/**
	 * Opens a package: XLSX, XLSM, XLSB and their templates.
	 * @param file the file
	 * @param limits what it may cost
	 * @return the workbook as a grid
	 * @throws RefusedFileException where it is no workbook, or broken
	 */
	public static Grid ofPackage(Path file, Limits limits) {
		OPCPackage opened = null;
		try {
			opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
			String type = mainType(opened);
			if (type.contains("sheet.binary")) {
				return new XlsbGrid(opened, limits);
			}
			if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
				return XlsxGrid.open(opened, limits);
			}
			throw new RefusedFileException("This is an office document but no workbook", "",
					"Copy the list into a spreadsheet and save it as .xlsx");
		}
		catch (OpenXML4JException | OpenXML4JRuntimeException | IOException ex) {
			revert(opened);
			throw XlsxGrid.broken(ex);
		}
		catch (RuntimeException ex) {
			revert(opened);
			throw (ex instanceof RefusedFileException) ? ex : XlsxGrid.broken(ex);
		}
	}

	private static void revert(@Nullable OPCPackage opened) {
		if (opened != null) {
			opened.revert();
		}
	}

	private static String mainType(OPCPackage opened) {
		for (PackageRelationship relationship : opened.getRelationships()) {
			if (relationship.getRelationshipType().endsWith("/officeDocument")) {
				return opened.getPart(relationship).getContentType();
			}
		}
		return "";
	}

	/**
	 * Opens a compound file: XLS, or a package locked by a password.
	 * @param file the file
	 * @param password the password, empty for none
	 * @param limits what it may cost
	 * @return the workbook as a grid
	 * @throws RefusedFileException where it is no workbook, broken, too old or locked
	 */
	public static Grid ofCompoundFile(Path file, String password, Limits limits) {
		POIFSFileSystem files = null;
		try {
			files = new POIFSFileSystem(file.toFile(), true);
			DirectoryNode root = files.getRoot();
			if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
				return locked(files, password, limits);
			}
			OldWorkbook.refuse(root);
			return new XlsGrid(files, password, limits);
		}
		catch (IOException | RuntimeException ex) {
			close(files);
			throw (ex instanceof RefusedFileException refused) ? refused : XlsGrid.broken(ex);
		}
	}

	private static void close(@Nullable POIFSFileSystem files) {
		IOUtils.closeQuietly(files);
	}

	private static Grid locked(POIFSFileSystem files, String password, Limits limits) throws IOException {
		Path unlocked = PassingFiles.file("karez-", ".xlsx");
		try (files) {
			Locks.decrypt(files, password, unlocked);
			return new BorrowedGrid(ofPackage(unlocked, limits), unlocked);
		}
		catch (EncryptedDocumentException ex) {
			Files.deleteIfExists(unlocked);
			throw XlsxGrid.broken(ex);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(unlocked);
			throw ex;
		}
	}

}
