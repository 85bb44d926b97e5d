package org.karez.web.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Turns away a body that is larger than what is asked for could ever need, before it is
 * understood: one request must not keep others waiting.
 */
@RestControllerAdvice(basePackageClasses = BodyLimit.class)
class BodyLimit extends RequestBodyAdviceAdapter {

	private static final int MEGABYTE = 1 << 20;

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		Largest largest = parameter.getParameterAnnotation(Largest.class);
		int megabytes = (largest != null) ? largest.megabytes() : 1;
		int limit = megabytes * MEGABYTE;
		boolean said = message.getHeaders().getContentLength() > limit;
		byte[] body = said ? new byte[0] : message.getBody().readNBytes(limit + 1);
		if (said || body.length > limit) {
			throw tooLarge(megabytes);
		}
		return new Read(message.getHeaders(), new ByteArrayInputStream(body));
	}

	private static ErrorResponseException tooLarge(int megabytes) {
		ProblemDetail problem = ApiProblems.problem(HttpStatus.CONTENT_TOO_LARGE,
				"The request is larger than " + megabytes + " MB",
				"Send less at once: a request for one supplier may have 1 MB, a batch 32 MB; a longer list goes to /api/v1/imports");
		return new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, problem, null);
	}

	/** A body that was read already. */
	private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

		@Override
		public InputStream getBody() {
			return this.body;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

	}

}
