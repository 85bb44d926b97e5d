package org.karez.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells in the contract which parts of an answer are always there: all but those the code
 * itself says may be null.
 */
@Component
class RequiredParts implements ModelConverter {

	@Override
	@SuppressWarnings("rawtypes")
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
		Schema schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		JavaType java = Json31.mapper().constructType(type.getType());
		if (schema != null && java != null && java.getRawClass().isRecord()) {
			complete(model(schema, context.getDefinedModels()), java.getRawClass());
		}
		return schema;
	}

	@SuppressWarnings("rawtypes")
	private static Schema<?> model(Schema schema, Map<String, Schema> defined) {
		String ref = schema.get$ref();
		Schema<?> model = (ref != null) ? defined.get(ref.substring(ref.lastIndexOf('/') + 1)) : schema;
		return (model != null) ? model : schema;
	}

	private static void complete(Schema<?> model, Class<?> type) {
		for (RecordComponent part : type.getRecordComponents()) {
			boolean told = model.getProperties() != null && model.getProperties().containsKey(part.getName());
			boolean listed = model.getRequired() != null && model.getRequired().contains(part.getName());
			if (told && !listed && !part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				model.addRequiredItem(part.getName());
			}
		}
	}

}
