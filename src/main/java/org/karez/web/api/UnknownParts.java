package org.karez.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Names the parts and parameters of a request that nobody would read: a misspelt one is
 * not to be passed over in silence.
 */
@Component
class UnknownParts implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/v1/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && HttpMethod.POST.matches(request.getMethod())) {
			Set<String> unknown = sent(request);
			List<String> read = read(method);
			read.forEach(unknown::remove);
			if (!unknown.isEmpty()) {
				throw new FlawedRequestException(unknown.stream().map((name) -> flaw(name, read)).toList());
			}
		}
		return true;
	}

	private static Flaw flaw(String name, List<String> read) {
		return new Flaw(Gathered.under("", name), read.isEmpty() ? "This address reads no parameters"
				: "There is no part of this name; this address reads " + String.join(", ", read));
	}

	private static Set<String> sent(HttpServletRequest request) {
		Set<String> sent = new TreeSet<>(request.getParameterMap().keySet());
		if (request instanceof MultipartRequest parts) {
			sent.addAll(parts.getFileMap().keySet());
		}
		return sent;
	}

	private static List<String> read(HandlerMethod method) {
		List<String> read = new ArrayList<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(RequestParam.class)
					|| parameter.hasParameterAnnotation(RequestPart.class)) {
				read.add(parameter.getParameter().getName());
			}
		}
		return read;
	}

}
