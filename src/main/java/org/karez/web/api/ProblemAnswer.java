package org.karez.web.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The form of every error, for the contract's sake; {@link ApiProblems} writes it.
 *
 * @param status the status of the response
 * @param title what happened
 * @param detail what to do
 * @param instance the address that was called, where it is told
 * @param flaws everything wrong with the request, where it is the request
 */
@Schema(name = "ProblemDetail", description = "A problem detail (RFC 9457)")
record ProblemAnswer(int status, String title, @Nullable String detail, @Nullable String instance,
		@Nullable List<Flaw> flaws) {

}
