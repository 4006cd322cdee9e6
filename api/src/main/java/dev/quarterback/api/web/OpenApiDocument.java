package dev.quarterback.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.quarterback.api.error.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
                        .description(
                                "Plans deliveries. A problem is submitted, planned as a job, followed and fetched; "
                                        + "docs/format.md describes problems and plans.")
                        .license(new License().name("Apache-2.0")))
                .servers(new ArrayList<>(List.of(new Server().url("/"))))
                .components(new Components().addSecuritySchemes(KEY, key))
                .security(new ArrayList<>(List.of(new SecurityRequirement().addList(KEY))));
    }

    @Bean
    OpenApiCustomizer completed() {
        return api -> {
            Components components = api.getComponents();
            addSchemas(components, "Problem", "problem.schema.json");
            addSchemas(components, "Plan", "plan.schema.json");
            components.addSchemas("Figures", schema(JSON.readTree(text("/openapi/figures.schema.json"))));
            components.addSchemas("PlanRequestOptions", schema(JSON.readTree(text("/openapi/options.schema.json"))));
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> complete(method + " " + path, operation)));
        };
    }

    /** Adds a schema of the engine, and its parts under names of their own. */
    private static void addSchemas(Components components, String name, String resource) {
        String text =
                text("/dev/quarterback/format/" + resource).replace("#/$defs/", "#/components/schemas/" + name + ".");
        ObjectNode root = (ObjectNode) JSON.readTree(text);
        JsonNode parts = root.remove("$defs");
        root.remove("$schema");
        components.addSchemas(name, schema(root));
        for (Map.Entry<String, JsonNode> part : parts.properties()) {
            components.addSchemas(name + "." + part.getKey(), schema(part.getValue()));
        }
    }

    private static Schema<?> schema(JsonNode json) {
        try {
            return Json31.mapper().readValue(json.toString(), Schema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource (" + resource + ").");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void complete(String name, Operation operation) {
        Function<String, JsonNode> examples = resource -> JSON.readTree(text("/openapi/" + resource));
        OperationExamples.addRequest(name, operation, examples);
        OperationErrors.addTo(name, operation);
        OperationExamples.addAnswers(name, operation, examples);
    }
}
