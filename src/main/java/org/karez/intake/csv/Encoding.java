package org.karez.intake.csv;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The encoding a text file was found to have.
 *
 * @param charset the encoding
 * @param mark bytes of a byte order mark to skip
 * @param remarks what makes it doubtful, each a sentence
 */
record Encoding(Charset charset, int mark, List<String> remarks) {

	Encoding {
		remarks = List.copyOf(remarks);
	}

	static Encoding of(Charset charset, int mark) {
		return new Encoding(charset, mark, List.of());
	}

}
