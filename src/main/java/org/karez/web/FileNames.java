package org.karez.web;

import org.springframework.web.multipart.MultipartFile;

/**
 * What uploaded files are called; a program that sends one may leave its name out.
 */
public final class FileNames {

	private FileNames() {
	}

	/**
	 * The name of an uploaded file.
	 * @param file the file
	 * @param otherwise what it is called where it came without a name
	 */
	public static String of(MultipartFile file, String otherwise) {
		String name = file.getOriginalFilename();
		return (name != null && !name.isBlank()) ? name : otherwise;
	}

}
