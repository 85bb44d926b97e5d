package org.karez.intake.ods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.karez.intake.grid.BoundedStream;
import org.karez.intake.grid.Grid;
import org.karez.intake.grid.Limits;
import org.karez.intake.grid.Meter;
import org.karez.intake.grid.Odometer;
import org.karez.intake.grid.RefusedFileException;
import org.karez.intake.grid.RowVisitor;
import org.karez.intake.grid.Sheet;
import org.karez.intake.xml.SafeXml;

/**
 * An OpenDocument spreadsheet.
 */
public final class OdsGrid implements Grid {

	private final ZipFile zip;

	private final Limits limits;

	private final List<Sheet> sheets = new ArrayList<>();

	private final Odometer odometer = new Odometer();

	private OdsGrid(ZipFile zip, Limits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	/**
	 * Opens a spreadsheet.
	 * @param file the file
	 * @param limits what it may cost
	 * @return the spreadsheet as a grid
	 * @throws RefusedFileException where it is broken or encrypted
	 */
	public static OdsGrid open(Path file, Limits limits) {
		try {
			OdsGrid grid = new OdsGrid(new ZipFile(file.toFile()), limits);
			grid.findSheets();
			return grid;
		}
		catch (IOException | XMLStreamException ex) {
			throw broken(ex);
		}
	}

	private static RefusedFileException broken(Exception cause) {
		RefusedFileException refused = new RefusedFileException("The spreadsheet is damaged, cut short or encrypted",
				"", "Open it in an office program and save it as .xlsx without a password");
		refused.initCause(cause);
		return refused;
	}

	private ZipEntry entry() {
		ZipEntry entry = this.zip.getEntry("content.xml");
		if (entry == null) {
			throw new RefusedFileException("The spreadsheet has no content", "", "Save it again as .ods or .xlsx");
		}
		return entry;
	}

	private InputStream content() throws IOException {
		return new BoundedStream(this.zip.getInputStream(entry()), this.limits.unpackedBytes());
	}

	private void findSheets() throws IOException, XMLStreamException {
		Meter meter = new Meter(this.limits);
		try (InputStream in = content()) {
			XMLStreamReader reader = SafeXml.open(in);
			while (reader.hasNext()) {
				if (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("table")) {
					String name = OdsSheet.attribute(reader, "name");
					this.sheets.add(new Sheet(this.sheets.size(), (name != null) ? name : "", false));
					meter.time();
				}
			}
		}
	}

	@Override
	public String format() {
		return "ODS";
	}

	@Override
	public List<Sheet> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public List<String> remarks() {
		return List.of();
	}

	@Override
	public void rows(Sheet sheet, RowVisitor visitor) {
		try (InputStream in = this.odometer.over(content())) {
			XMLStreamReader reader = SafeXml.open(in);
			int table = -1;
			while (reader.hasNext()) {
				if (SafeXml.next(reader) == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("table")) {
					table++;
					if (table == sheet.index()) {
						new OdsSheet(reader, new Meter(this.limits)).read(visitor);
						return;
					}
				}
			}
		}
		catch (IOException | XMLStreamException ex) {
			throw broken(ex);
		}
	}

	/** All sheets lie in one part, unpacked as it is read. */
	@Override
	public long bytes(Sheet sheet) {
		return entry().getSize();
	}

	@Override
	public long bytesRead() {
		return this.odometer.bytes();
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException ex) {
			throw broken(ex);
		}
	}

}
