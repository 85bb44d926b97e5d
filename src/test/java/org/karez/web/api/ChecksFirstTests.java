package org.karez.web.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.karez.run.RightOfWay;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChecksFirstTests {

	private final List<String> happened = new ArrayList<>();

	private final ChecksFirst first = new ChecksFirst(new RightOfWay() {

		@Override
		public void enter() {
			ChecksFirstTests.this.happened.add("enter");
		}

		@Override
		public void leave() {
			ChecksFirstTests.this.happened.add("leave");
		}

	});

	private void ask(String method, String path) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		this.first.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> this.happened.add("answer"));
	}

	@Test
	void theCheckOfASupplierHasTheRightOfWay() throws Exception {
		ask("POST", "/api/v1/checks");
		assertThat(this.happened).containsExactly("enter", "answer", "leave");
	}

	@Test
	void whatMayWaitHasNot() throws Exception {
		ask("POST", "/api/v1/checks/batch");
		ask("GET", "/api/v1/checks");
		ask("POST", "/api/v1/imports");
		assertThat(this.happened).containsExactly("answer", "answer", "answer");
	}

	@Test
	void aCheckThatFailsGivesItBack() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/checks");
		request.setServletPath("/api/v1/checks");
		assertThatExceptionOfType(ServletException.class)
			.isThrownBy(() -> this.first.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
				throw new ServletException("failed");
			}));
		assertThat(this.happened).containsExactly("enter", "leave");
	}

}
