package org.karez.report.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.karez.casework.SignOff;
import org.karez.casework.SignOffRefusedException;
import org.karez.report.ReportHeader;
import org.karez.report.excel.ContentFingerprint;
import org.karez.tables.Fingerprint;
import org.karez.tables.Folders;

/**
 * The register of issued reports: a folder for each report, in it one for each issue with
 * the workbook as it was issued and its papers. The server and the command line share it.
 */
public final class ReportArchive {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private static final String WORKBOOK = "report.xlsx";

	private final Path folder;

	/**
	 * An archive in a folder.
	 * @param folder the folder; it is made when the first report is registered
	 */
	public ReportArchive(Path folder) {
		this.folder = folder;
	}

	/**
	 * Registers a workbook as issued and keeps a copy of it.
	 * @param header what it says of itself
	 * @param workbook the finished file
	 * @param content the digests of its sheets
	 * @return its entry in the register
	 * @throws SignOffRefusedException where the report was signed off before: nothing is
	 * issued under its id any more
	 */
	public IssuedReport register(ReportHeader header, Path workbook, ContentFingerprint content) {
		latest(header.id()).filter((issued) -> !issued.draft()).ifPresent((signed) -> {
			throw new SignOffRefusedException(
					"Report " + signed.inWords() + " is final; make a new report instead of another issue");
		});
		Path place = place(header.id(), header.issue());
		try {
			Files.createDirectories(place);
			Path copy = Files.copy(workbook, place.resolve(WORKBOOK), StandardCopyOption.REPLACE_EXISTING);
			SignOff signOff = header.signOff();
			String signedBy = (signOff != null && signOff.reviewedBy() != null) ? signOff.reviewedBy() : "";
			IssuedReport issued = new IssuedReport(header.id(), header.issue(), header.draft(), header.made(), signedBy,
					Fingerprint.ofFile(copy), content, copy);
			Papers.write(issued, place);
			return issued;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The report could not be registered in " + place, ex);
		}
	}

	/** The entry of one issue. */
	public Optional<IssuedReport> find(String id, int issue) {
		if (!ID.matcher(id).matches()) {
			return Optional.empty();
		}
		Path place = place(id, issue);
		return Papers.in(place) ? Optional.of(Papers.read(place, place.resolve(WORKBOOK))) : Optional.empty();
	}

	/** The latest issue of a report. */
	public Optional<IssuedReport> latest(String id) {
		return issues(id).stream().max(Comparator.comparingInt(IssuedReport::issue));
	}

	/** The number the next issue of a report has, from 1. */
	public int nextIssue(String id) {
		return latest(id).map(IssuedReport::issue).orElse(0) + 1;
	}

	/** All issues of a report, the latest first. */
	public List<IssuedReport> issues(String id) {
		Path report = ID.matcher(id).matches() ? this.folder.resolve(id) : this.folder.resolve("-");
		if (!Files.isDirectory(report)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(report)) {
			return children.map((place) -> place.getFileName().toString())
				.filter((name) -> name.matches("\\d{1,6}"))
				.flatMap((name) -> find(id, Integer.parseInt(name)).stream())
				.sorted(Comparator.comparingInt(IssuedReport::issue).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The latest issue of every report, the newest first. */
	public List<IssuedReport> all() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(this.folder)) {
			return children.flatMap((place) -> latest(place.getFileName().toString()).stream())
				.sorted(Comparator.comparing(IssuedReport::made).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes an issue back that was never handed out; its number is free again. */
	public void withdraw(String id, int issue) {
		try {
			Folders.remove(place(id, issue));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Report " + id + " could not be withdrawn", ex);
		}
	}

	/** Removes a report from the register, with all its issues. */
	public void remove(String id) {
		try {
			Folders.remove(place(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Report " + id + " could not be removed", ex);
		}
	}

	private Path place(String id, int issue) {
		return place(id).resolve(Integer.toString(issue));
	}

	private Path place(String id) {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("A report's id has letters, digits and hyphens, not “" + id + "”");
		}
		return this.folder.resolve(id);
	}

}
