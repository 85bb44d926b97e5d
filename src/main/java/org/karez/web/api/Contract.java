package org.karez.web.api;

import java.util.Map;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.karez.run.EngineVersion;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the published contract says beyond the handlers: how a caller is known, what a
 * supplier may consist of, and the form of every error.
 */
@Configuration(proxyBeanMethods = false)
class Contract {

	private static final String PROBLEM = "ProblemDetail";

	private static final String JSON = "application/json";

	@Bean
	OpenAPI contractOfTheInterface() {
		return new OpenAPI()
			.info(new Info().title("Karez")
				.version(EngineVersion.current())
				.description("Checks suppliers against reference lists, places, goods and terms"))
			.components(new Components()
				.addSecuritySchemes("key",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.HEADER)
							.name("X-Api-Key"))
				.addSecuritySchemes("bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
			.addSecurityItem(new SecurityRequirement().addList("key"))
			.addSecurityItem(new SecurityRequirement().addList("bearer"));
	}

	@Bean
	OpenApiCustomizer whatHandlersDoNotSay() {
		return (contract) -> {
			SupplierSchemas.all().forEach(contract.getComponents()::addSchemas);
			contract.getPaths().values().forEach((path) -> path.readOperations().forEach(Contract::complete));
		};
	}

	private static void complete(Operation operation) {
		ApiResponses responses = operation.getResponses();
		responses.putIfAbsent("401", problem("No live key was sent"));
		responses.putIfAbsent("403", problem("The key's role may not do that"));
		responses.putIfAbsent("4XX", problem("Something is wrong with the request; the problem says what to do"));
		asUpload(operation);
	}

	private static ApiResponse problem(String when) {
		JsonSchema schema = new JsonSchema();
		schema.set$ref("#/components/schemas/" + PROBLEM);
		return new ApiResponse().description(when)
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

	/** A file is sent as a part of a form, also where it may be left out. */
	private static void asUpload(Operation operation) {
		if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
			return;
		}
		Content body = operation.getRequestBody().getContent();
		MediaType json = body.get(JSON);
		Map<String, ?> parts = (json != null) ? json.getSchema().getProperties() : null;
		if (parts != null && parts.containsKey("zip")) {
			body.remove(JSON);
			body.addMediaType("multipart/form-data", json);
		}
	}

}
