package org.karez.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small workbook written part by part, so that a test can break any part it likes.
 */
final class Workbook {

	static final String TYPES = """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
			<Default Extension="xml" ContentType="application/xml"/>
			<Override PartName="/xl/workbook.xml"
			 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

	static final String ROOT = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
			<Relationship Id="r1" Target="xl/workbook.xml"
			 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";

	static final String BOOK = """
			<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
			 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
			<sheets><sheet name="Suppliers" sheetId="1" r:id="r1"/></sheets></workbook>""";

	static final String LINKS = """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
			<Relationship Id="r1" Target="sheet1.xml"
			 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>""";

	private Workbook() {
	}

	/** A workbook whose only sheet holds these rows, given as XML. */
	static Path of(Path file, String prologue, String rows, String after) throws IOException {
		String sheet = prologue
				+ "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
				+ "</sheetData>" + after + "</worksheet>";
		return zip(file, Map.of("[Content_Types].xml", TYPES, "_rels/.rels", ROOT, "xl/workbook.xml", BOOK,
				"xl/_rels/workbook.xml.rels", LINKS, "xl/sheet1.xml", sheet));
	}

	static Path zip(Path file, Map<String, String> members) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> member : members.entrySet()) {
				zip.putNextEntry(new ZipEntry(member.getKey()));
				zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}

	/** A row of inline texts without references. */
	static String row(String... texts) {
		StringBuilder row = new StringBuilder("<row>");
		for (String text : texts) {
			row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
		}
		return row.append("</row>").toString();
	}

}
