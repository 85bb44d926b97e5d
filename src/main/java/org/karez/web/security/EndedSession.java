package org.karez.web.security;

import java.util.Map;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Tells the error page that a form came after its session had ended, and what was typed
 * into it.
 */
@Component
class EndedSession extends DefaultErrorAttributes {

	static final String TYPED = "karez.typed";

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		Object typed = request.getAttribute(TYPED, RequestAttributes.SCOPE_REQUEST);
		if (typed != null) {
			attributes.put("ended", true);
			attributes.put("typed", typed);
		}
		return attributes;
	}

}
