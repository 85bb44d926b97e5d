package org.karez.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.karez.intake.grid.BorrowedGrid;
import org.karez.intake.grid.BoundedStream;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.grid.Sheet;
import org.karez.intake.grid.TextForm;
import org.karez.tables.PassingFiles;

/**
 * A ZIP of lists as one grid: every member's sheets. A member that cannot be read costs
 * its own message; members' names are never used as paths.
 */
final class ZipGrid implements Grid {

	private final List<Grid> members = new ArrayList<>();

	private final List<Sheet> sheets = new ArrayList<>();

	private final List<Member> places = new ArrayList<>();

	private final List<String> remarks = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private long unpacked;

	static ZipGrid open(Path file, ReadOptions options, Limits limits) throws IOException {
		ZipGrid grid = new ZipGrid();
		try (ZipFile zip = new ZipFile(file.toFile(), Charset.forName("GB18030"))) {
			List<? extends ZipEntry> entries = Collections.list(zip.entries());
			if (entries.size() > limits.members()) {
				throw new RefusedFileException("The ZIP holds more than " + limits.members() + " files", "",
						"Send fewer at once, or raise the limit on members");
			}
			for (ZipEntry entry : entries) {
				if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
					grid.member(zip, entry, options, limits);
				}
			}
		}
		catch (RuntimeException ex) {
			grid.close();
			throw ex;
		}
		if (grid.sheets.isEmpty()) {
			throw new RefusedFileException("The ZIP holds no list that can be read", "",
					grid.remarks.isEmpty() ? "Put the lists into it" : String.join(". ", grid.remarks));
		}
		return grid;
	}

	private void member(ZipFile zip, ZipEntry entry, ReadOptions options, Limits limits) throws IOException {
		Path copy = PassingFiles.file("karez-", ".member");
		try {
			try (InputStream in = new BoundedStream(zip.getInputStream(entry),
					limits.unpackedBytes() - this.unpacked)) {
				this.unpacked += Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
			}
			Grid opened = Opening.ofMember(copy, options, limits);
			add(entry.getName(), new BorrowedGrid(opened, copy));
		}
		catch (RefusedFileException | IOException ex) {
			Files.deleteIfExists(copy);
			String why = String.valueOf(ex.getMessage()).replaceAll("\\.$", "");
			this.remarks.add("“" + entry.getName() + "” was not read: " + why);
		}
	}

	private void add(String name, Grid opened) {
		this.members.add(opened);
		for (Sheet sheet : opened.sheets()) {
			String full = sheet.name().isEmpty() ? name : name + " › " + sheet.name();
			this.sheets.add(new Sheet(this.sheets.size(), full, sheet.hidden()));
			this.places.add(new Member(opened, sheet));
		}
		opened.remarks().forEach((remark) -> this.remarks.add(name + ": " + remark));
		opened.notes().forEach((note) -> this.notes.add(name + ": " + note));
	}

	@Override
	public String format() {
		return "ZIP of " + String.join(", ", this.members.stream().map(Grid::format).distinct().sorted().toList());
	}

	@Override
	public @Nullable TextForm text() {
		return (this.members.size() == 1) ? this.members.get(0).text() : null;
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public List<String> remarks() {
		return List.copyOf(this.remarks);
	}

	@Override
	public List<String> notes() {
		return List.copyOf(this.notes);
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		Member place = this.places.get(sheet.index());
		place.grid().rows(place.sheet(), visitor);
	}

	@Override
	public long bytes(Sheet sheet) {
		Member place = this.places.get(sheet.index());
		return place.grid().bytes(place.sheet());
	}

	@Override
	public long bytesRead() {
		return this.members.stream().mapToLong(Grid::bytesRead).sum();
	}

	@Override
	public void close() {
		this.members.forEach(Grid::close);
	}

	/**
	 * Where a sheet of the ZIP really stands.
	 *
	 * @param grid the member
	 * @param sheet its sheet
	 */
	private record Member(Grid grid, Sheet sheet) {

	}

}
