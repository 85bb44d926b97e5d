package org.karez.web.pages;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands files out under their names.
 */
final class Downloads {

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private Downloads() {
	}

	static ResponseEntity<Resource> workbook(Resource file, String name) {
		return download(file, name, WORKBOOK);
	}

	/** Any file; a browser keeps it and never runs it. */
	static ResponseEntity<Resource> file(Resource file, String name) {
		return download(file, name, MediaType.APPLICATION_OCTET_STREAM);
	}

	private static ResponseEntity<Resource> download(Resource file, String name, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
			.body(file);
	}

	static String attachment(String name) {
		return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
	}

}
