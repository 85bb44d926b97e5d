package org.karez.web.pages;

import java.util.Set;
import java.util.regex.Pattern;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Shows signs that turn the direction of the text round them as what they are, on every
 * page: a name that holds one would else be read backwards, and the words beside it too.
 */
@Component
class Directions extends AbstractDialect implements IPostProcessorDialect {

	private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

	private static final int LATE = 1000;

	Directions() {
		super("directions");
	}

	static String shown(String text) {
		return TURNING.matcher(text).replaceAll((sign) -> "‹U+%04X›".formatted((int) sign.group().charAt(0)));
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return LATE;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Texts.class, LATE));
	}

	/** Passes the texts of a page on; values of fields stay as they were typed. */
	public static class Texts extends AbstractTemplateHandler {

		@Override
		public void handleText(IText text) {
			boolean plain = !TURNING.matcher(text.getText()).find();
			super.handleText(plain ? text : getContext().getModelFactory().createText(shown(text.getText())));
		}

	}

}
