package dev.quarterback.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.quarterback.api.error.ProblemDetails;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the OpenAPI document has beyond what the controllers say: the engine's schemas, errors, examples, keys. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String KEY = "apiKey";

    @Bean
    OpenAPI document() {
        SecurityScheme key = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An API key, where the service has any; './quarterback keys add NAME' makes one.");
        return new OpenAPI()
                .info(new Info()
                        .title("Quarterback")
                        .version("1")
                        .description("Plans deliveries. A problem is submitted, planned as a job, followed and fetched;"
                                + " docs/format.md describes problems and plans. Answers may get more fields, and"
                                + " enumerations more values, so skip what you do not know; of what is sent no"
                                + " field may be unknown, nor null.")
                        .contact(new Contact().name("The Quarterback project"))
                        .license(new License().name("Apache License 2.0").identifier("Apache-2.0")))
                .servers(new ArrayList<>(List.of(
                        new Server().url("/").description("The service that gives this document."),
                        new Server().url("http://localhost:8080").description("Where './quarterback serve' listens."))))
                .components(SharedParts.components().addSecuritySchemes(KEY, key))
                .security(new ArrayList<>(List.of(new SecurityRequirement().addList(KEY), new SecurityRequirement())));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer completed() {
        return api -> {
            Components components = api.getComponents();
            ModelConverters.getInstance(true).readAll(ProblemDetails.class).forEach(components::addSchemas);
            for (String resource : List.of("problem.schema.json", "plan.schema.json")) {
                EngineSchemas.read(json("/dev/quarterback/format/" + resource))
                        .forEach((name, schema) -> components.addSchemas(name, schema(schema)));
            }
            Map.of("path.schema.json", "Path", "history.schema.json", "History")
                    .forEach((resource, prefix) -> EngineSchemas.read(
                                    json("/dev/quarterback/format/" + resource), prefix)
                            .forEach((name, schema) -> components.addSchemas(name, schema(schema))));
            for (String resource : List.of("schemas.json", "insight-schemas.json", "quarter-schemas.json")) {
                json("/openapi/" + resource)
                        .properties()
                        .forEach(schema -> components.addSchemas(schema.getKey(), schema(schema.getValue())));
            }
            addToPlan(Objects.requireNonNull(components.getSchemas().get("Plan")));
            OperationErrors.addExamples(components, json("/openapi/errors.json"));
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> complete(method + " " + path, operation)));
        };
    }

    /** Fields that the service writes, and readers skip. */
    private static void addToPlan(Schema<?> plan) {
        plan.addProperty(
                "resultVersion",
                new IntegerSchema().format("int32").description("Which of its job's plans it is, counted from 1."));
        plan.addProperty("verdict", new Schema<>().$ref("#/components/schemas/Verdict"));
        plan.addProperty("figures", new Schema<>().$ref("#/components/schemas/Figures"));
    }

    private static void complete(String name, Operation operation) {
        Function<String, JsonNode> examples = resource -> json("/openapi/" + resource);
        OperationBodies.addRequest(name, operation, examples);
        OperationErrors.addTo(name, operation);
        OperationBodies.addExamples(name, operation, examples);
        for (ApiResponse answer : operation.getResponses().values()) {
            answer.addHeaderObject("X-Request-Id", SharedParts.header("X-Request-Id"));
        }
    }

    private static Schema<?> schema(JsonNode json) {
        try {
            return Json31.mapper().readValue(json.toString(), Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String resource) {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource (" + resource + ").");
            }
            return JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
