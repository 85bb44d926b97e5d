package org.karez.intake.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.karez.intake.grid.RefusedFileException;

/**
 * Opens workbooks locked by a password.
 */
public final class Locks {

	/** Excel locks workbooks with this password when its user chose none. */
	private static final String NO_PASSWORD = Decryptor.DEFAULT_PASSWORD;

	/** An old workbook is held in memory to be written without its lock. */
	private static final long LARGEST_OLD = 32L << 20;

	private Locks() {
	}

	/**
	 * Replaces a locked workbook by its open form, so that nobody need keep the password.
	 * @param file the workbook, a compound file
	 * @param password the password, not empty
	 * @throws RefusedFileException where the password is wrong
	 * @throws IOException where the disk fails
	 */
	public static void open(Path file, String password) throws IOException {
		Path opened = Files.createTempFile(file.toAbsolutePath().getParent(), "opening", ".part");
		try {
			open(file, password, opened);
			if (Files.size(opened) > 0) {
				Files.move(opened, file, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		finally {
			Files.deleteIfExists(opened);
		}
	}

	private static void open(Path file, String password, Path opened) throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				decrypt(files, password, opened);
			}
			else if (files.getRoot().hasEntryCaseInsensitive("Workbook")) {
				old(files, Files.size(file), password, opened);
			}
		}
		catch (EncryptedDocumentException ex) {
			throw wrong(password);
		}
	}

	/** Writes a locked package's open form. */
	static void decrypt(POIFSFileSystem files, String password, Path opened) throws IOException {
		try {
			Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
			if (!decryptor.verifyPassword(password.isEmpty() ? NO_PASSWORD : password)) {
				throw wrong(password);
			}
			try (InputStream in = decryptor.getDataStream(files)) {
				Files.copy(in, opened, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (GeneralSecurityException ex) {
			throw XlsxGrid.broken(ex);
		}
	}

	private static void old(POIFSFileSystem files, long size, String password, Path opened) throws IOException {
		if (size > LARGEST_OLD) {
			throw new RefusedFileException(
					"A locked .xls of more than " + (LARGEST_OLD >> 20) + " MB is not opened here", "",
					"Save it without a password, or as .xlsx");
		}
		Biff8EncryptionKey.setCurrentUserPassword(password);
		try (HSSFWorkbook workbook = new HSSFWorkbook(files); OutputStream out = Files.newOutputStream(opened)) {
			Biff8EncryptionKey.setCurrentUserPassword(null);
			workbook.write(out);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
	}

	static RefusedFileException wrong(String password) {
		return new RefusedFileException("The workbook is protected by a password", "",
				password.isEmpty() ? "Give the password, or save the workbook without one"
						: "The password given is wrong; give the right one");
	}

}
