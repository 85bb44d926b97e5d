package org.karez.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.karez.audit.Trail;
import org.karez.run.imports.Import;
import org.karez.run.imports.ReturnedLists;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Hands a list back with the answers behind its own columns, to people and systems alike.
 */
@Component
public class ReturnedDownload {

	private final ReturnedLists returned;

	private final Trail trail;

	ReturnedDownload(ReturnedLists returned, Trail trail) {
		this.returned = returned;
		this.trail = trail;
	}

	/**
	 * Writes the list for one download; the file is gone when it was read.
	 * @param list a list that is done
	 * @param by who downloads it
	 * @throws IOException where the disk fails
	 */
	public ResponseEntity<Resource> of(Import list, String by) throws IOException {
		String link = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/imports/" + list.id() + "/suppliers/")
			.toUriString();
		Path file = this.returned.write(list, link);
		this.trail.add(by, "returned-list-downloaded", "import " + list.id(), "");
		ContentDisposition name = ContentDisposition.attachment()
			.filename(ReturnedLists.name(list), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.contentLength(Files.size(file))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
	}

}
