package org.karez.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.karez.intake.grid.RefusedFileException;
import org.karez.run.cases.NoSuchCaseException;
import org.karez.run.imports.NoSuchImportException;
import org.karez.run.imports.UnjudgedSuppliersException;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Says on a page what went wrong and what to do.
 */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String missing(NoSuchImportException ex, Model model) {
		return problem(model, String.valueOf(ex.getMessage()), "Choose a list from the first page.");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String missing(NotThereException ex, Model model) {
		return problem(model, String.valueOf(ex.getReason()), "Go back and choose another.");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String missing(NoSuchCaseException ex, Model model) {
		return problem(model, String.valueOf(ex.getMessage()),
				"Rules or lists may have changed meanwhile; open the supplier again from its list.");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String unjudged(UnjudgedSuppliersException ex, Model model) {
		return problem(model, ex.what(), UnjudgedSuppliersException.remedy() + ".");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
	String refused(RefusedFileException ex, Model model) {
		return problem(model, ex.what(), ex.remedy() + ".");
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
	String large(MaxUploadSizeExceededException ex, Model model) {
		return problem(model, "The file is larger than this server takes",
				"Split the list, or have spring.servlet.multipart.max-file-size raised.");
	}

	@ExceptionHandler
	String unreadable(MethodArgumentTypeMismatchException ex, Model model, HttpServletResponse response) {
		boolean address = ex.getParameter().hasParameterAnnotation(PathVariable.class);
		response.setStatus(address ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value());
		return problem(model,
				address ? "There is nothing at this address" : "“" + ex.getValue() + "” is no “" + ex.getName() + "”",
				"The address may be mistyped. Go back and choose on the page.");
	}

	@ExceptionHandler({ ServletRequestBindingException.class, BindException.class,
			MissingServletRequestPartException.class })
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String incomplete(Exception ex, Model model) {
		return problem(model, "The form came incomplete or holds something that cannot be read",
				"Go back, fill it in on the page and send it again.");
	}

	private static String problem(Model model, String what, String remedy) {
		model.addAttribute("what", what);
		model.addAttribute("remedy", remedy);
		return "problem";
	}

}
