package org.karez.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/**
 * Says what is wrong with a body that could not be understood.
 */
final class BrokenJson {

	/** How the parser begins its message on a name given twice; it has no other mark. */
	private static final String TWICE = "Duplicate Object property";

	private BrokenJson() {
	}

	static ProblemDetail problem(HttpMessageNotReadableException ex) {
		Throwable cause = ex.getMostSpecificCause();
		if (cause instanceof StreamReadException broken && broken.getOriginalMessage().startsWith(TWICE)) {
			return twice(broken.processor());
		}
		String where = (cause instanceof JacksonException broken) ? where(broken) : "";
		return ApiProblems.problem(HttpStatus.BAD_REQUEST, "The request is not JSON",
				where + "Send a JSON object in UTF-8 with Content-Type: application/json");
	}

	private static ProblemDetail twice(@Nullable JsonParser parser) {
		String pointer = (parser != null) ? parser.streamReadContext().pathAsPointer().toString() : "";
		return ApiProblems.flawed(new FlawedRequestException(
				List.of(new Flaw(pointer, "This field is given twice; give it once, several values as a list"))));
	}

	private static String where(JacksonException broken) {
		return (broken.getLocation() == null) ? "" : "It breaks off at line %d, column %d. "
			.formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
	}

}
