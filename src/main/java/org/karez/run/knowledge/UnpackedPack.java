package org.karez.run.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.karez.tables.BrokenTableException;
import org.karez.tables.Folders;
import org.karez.tables.PassingFiles;

/**
 * A rule pack from a zip file, in a folder of its own that goes when the work is done. A
 * pack is small: whatever is larger, or wants to lie elsewhere, is refused.
 */
final class UnpackedPack implements Closeable {

	private static final int MOST_FILES = 500;

	private static final long MOST_BYTES = 20_000_000;

	private static final String PAPERS = "pack.csv";

	private final Path place;

	private UnpackedPack(Path place) {
		this.place = place;
	}

	/**
	 * Unpacks a zip file.
	 * @throws BrokenTableException where it is no zip file or no pack
	 */
	static UnpackedPack of(InputStream zip) throws IOException {
		UnpackedPack pack = new UnpackedPack(PassingFiles.folder("karez-pack"));
		try (ZipInputStream entries = new ZipInputStream(zip)) {
			pack.take(entries);
			return pack;
		}
		catch (IOException | RuntimeException ex) {
			pack.close();
			throw ex;
		}
	}

	private void take(ZipInputStream entries) throws IOException {
		int files = 0;
		long bytes = 0;
		for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
			Path target = this.place.resolve(entry.getName()).normalize();
			if (!target.startsWith(this.place)) {
				throw refused("“" + entry.getName() + "” wants to lie outside the pack",
						"zip the folder of rules only");
			}
			if (!entry.isDirectory()) {
				byte[] content = entries.readNBytes((int) (MOST_BYTES - bytes) + 1);
				bytes += content.length;
				if (++files > MOST_FILES || bytes > MOST_BYTES) {
					throw refused("it is far larger than a rule pack", "zip the folder of rules only");
				}
				Files.createDirectories(target.getParent());
				Files.write(target, content);
			}
		}
		if (files == 0) {
			throw refused("it is no zip file, or an empty one", "zip the folder that holds " + PAPERS);
		}
	}

	/** The folder that holds the pack: the one with its papers. */
	Path folder() throws IOException {
		try (Stream<Path> files = Files.walk(this.place)) {
			return files.filter((file) -> file.endsWith(PAPERS))
				.min(Comparator.comparing(Path::getNameCount))
				.map(Path::getParent)
				.orElseThrow(() -> refused("it holds no " + PAPERS, "zip the folder that holds it"));
		}
	}

	private static BrokenTableException refused(String problem, String remedy) {
		return new BrokenTableException("the zip file", 0, problem, remedy);
	}

	@Override
	public void close() throws IOException {
		Folders.remove(this.place);
	}

}
