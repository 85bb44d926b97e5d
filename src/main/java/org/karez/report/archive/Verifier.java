package org.karez.report.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.karez.report.archive.Verification.Verdict;
import org.karez.report.excel.CellChange;
import org.karez.report.excel.ContentFingerprint;
import org.karez.report.excel.IssuedWorkbook;
import org.karez.report.excel.WorkbookComparison;
import org.karez.report.excel.WorkbookLook;
import org.karez.tables.Fingerprint;

/**
 * Says whether a workbook is the one that was issued: by the register's digests of its
 * content, not of the file's bytes, and names every cell that was changed.
 */
public final class Verifier {

	private static final int NAMED = 1_000;

	private static final String NOT_COMPARED = "Colours, charts, comments and pictures were not compared";

	private static final String NO_LOOKS = "The copy as issued is no longer kept, so what the file hides or shows in "
			+ "the cells' place was not compared";

	private final ReportArchive archive;

	public Verifier(ReportArchive archive) {
		this.archive = archive;
	}

	/**
	 * Verifies any file.
	 * @param file the file handed in; it is only read
	 * @return a clear answer, also for files that are no report
	 */
	public Verification verify(Path file) {
		try (IssuedWorkbook workbook = IssuedWorkbook.open(file)) {
			String id = workbook.reportId();
			if (id.isEmpty()) {
				return foreign("The workbook does not say which report it is: it was not issued by Karez, or its "
						+ "document properties were removed. Send the file as it was downloaded.");
			}
			return this.archive.find(id, workbook.issue())
				.map((issued) -> compare(file, workbook, issued))
				.orElseGet(() -> unknown(id));
		}
		catch (IOException ex) {
			return foreign(Objects.requireNonNullElse(ex.getMessage(), "The file cannot be read"));
		}
	}

	private static Verification foreign(String words) {
		return new Verification(Verdict.FOREIGN, words, null, List.of());
	}

	private static Verification unknown(String id) {
		return new Verification(Verdict.UNKNOWN_REPORT,
				"The workbook says it is report " + id + ", which this installation never issued or no longer keeps. "
						+ "Ask the installation that issued it.",
				null, List.of());
	}

	private Verification compare(Path file, IssuedWorkbook workbook, IssuedReport issued) {
		if (Fingerprint.ofFile(file).equals(issued.sha256())) {
			return answer(Verdict.AS_ISSUED, "This is the file as it was issued, byte for byte", issued, List.of());
		}
		try {
			ContentFingerprint found = workbook.fingerprint();
			Set<String> differing = differing(issued.content(), found);
			if (differing.isEmpty()) {
				return savedAgain(workbook, issued);
			}
			return changed(workbook, issued, differing);
		}
		catch (IOException ex) {
			return foreign("The workbook is damaged and cannot be compared: " + ex.getMessage());
		}
	}

	private static Verification savedAgain(IssuedWorkbook workbook, IssuedReport issued) throws IOException {
		WorkbookLook look = workbook.look();
		WorkbookLook before = look;
		Optional<IssuedWorkbook> copy = kept(issued);
		if (copy.isPresent()) {
			try (IssuedWorkbook original = copy.get()) {
				before = original.look();
			}
		}
		List<String> otherwise = look.differences(before);
		if (otherwise.isEmpty()) {
			return answer(Verdict.SAVED_AGAIN, "Content unchanged, file re-saved: every cell is as it was issued. "
					+ (copy.isPresent() ? NOT_COMPARED : NO_LOOKS), issued, List.of());
		}
		return answer(Verdict.SHOWN_OTHERWISE, "Every cell is as it was issued, but the file does not show them so: "
				+ String.join("; ", otherwise) + ". Read the copy as issued", issued, List.of());
	}

	private static Set<String> differing(ContentFingerprint issued, ContentFingerprint found) {
		Set<String> names = new LinkedHashSet<>(issued.sheets().keySet());
		names.addAll(found.sheets().keySet());
		names.removeIf((name) -> Objects.equals(issued.sheets().get(name), found.sheets().get(name)));
		return names;
	}

	private static Verification changed(IssuedWorkbook workbook, IssuedReport issued, Set<String> sheets)
			throws IOException {
		List<CellChange> changes = new ArrayList<>();
		Optional<IssuedWorkbook> copy = kept(issued);
		if (copy.isPresent()) {
			try (IssuedWorkbook original = copy.get()) {
				changes.addAll(WorkbookComparison.changes(original, workbook, sheets, NAMED));
			}
		}
		String words = "CHANGED after it was issued, on " + String.join(", ", sheets) + ": " + (changes.isEmpty()
				? "the copy that would name the cells is no longer kept" : counted(changes.size()));
		return answer(Verdict.CHANGED, words, issued, changes);
	}

	private static String counted(int cells) {
		if (cells == 1) {
			return "1 cell differs";
		}
		return cells + ((cells == NAMED) ? " or more cells differ" : " cells differ");
	}

	/** The kept copy, but only while it is itself as it was issued. */
	private static Optional<IssuedWorkbook> kept(IssuedReport issued) throws IOException {
		boolean sound = Files.isRegularFile(issued.copy()) && Fingerprint.ofFile(issued.copy()).equals(issued.sha256());
		return sound ? Optional.of(IssuedWorkbook.open(issued.copy())) : Optional.empty();
	}

	private static Verification answer(Verdict verdict, String words, @Nullable IssuedReport issued,
			List<CellChange> changes) {
		String which = (issued != null) ? " (report " + issued.inWords() + ")." : ".";
		return new Verification(verdict, words + which, issued, changes);
	}

}
