package dev.quarterback.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;

/** Headers and parameters of the OpenAPI document that several operations have. */
final class SharedParts {
    private SharedParts() {}

    static Components components() {
        Components components = new Components();
        addHeadersAlwaysSent(components);
        addOtherHeaders(components);
        return components
                .addParameters(
                        "If-None-Match",
                        new HeaderParameter()
                                .name("If-None-Match")
                                .description("ETag of an earlier answer; if it is still the newest, the answer is 304.")
                                .schema(text("W/\"json-3\"")))
                .addParameters(
                        "If-Match",
                        new HeaderParameter()
                                .name("If-Match")
                                .description(
                                        "ETag of the result that this is meant for; 412 where there is a later one.")
                                .schema(text("W/\"json-3\"")))
                .addParameters("table", table());
    }

    private static void addHeadersAlwaysSent(Components components) {
        components
                .addHeaders(
                        "Location",
                        sent(
                                "Address of the plan, or of what a job will come to.",
                                text("/v1/plans/7c9e6679-7425-40de-944b-e07fc1f90ae7")))
                .addHeaders(
                        "Retry-After",
                        sent(
                                "Seconds after which to try again.",
                                new IntegerSchema()
                                        .format("int32")
                                        .minimum(BigDecimal.ONE)
                                        .example(5)))
                .addHeaders("ETag", sent("Names this version of the answer, for If-None-Match.", text("W/\"json-3\"")))
                .addHeaders(
                        "Result-Version",
                        sent(
                                "Which of the job's plans it is, as resultVersion says in the metadata and in the JSON.",
                                new IntegerSchema().format("int32").example(3)))
                .addHeaders("WWW-Authenticate", sent("How to send a key.", text("Bearer")))
                .addHeaders(
                        "X-Request-Id",
                        sent(
                                "Id of the request, under which it is logged.",
                                text("794211e4-f2fd-4536-9354-0f9175a804d7")));
    }

    private static void addOtherHeaders(Components components) {
        components
                .addHeaders(
                        "Link",
                        new Header()
                                .description("Address of the next page, where there is one.")
                                .schema(text("</v1/plans?limit=50&after=MjAxOS0wNi0yM1QxODowMDowMFo>; rel=\"next\"")))
                .addHeaders(
                        "Content-Disposition",
                        new Header()
                                .description("Of a table or a book: the name of the file.")
                                .schema(text("attachment; filename=\"trips.csv\"")));
    }

    private static QueryParameter table() {
        StringSchema tables = new StringSchema();
        tables.setEnum(List.of("trips", "deliveries", "undelivered"));
        QueryParameter table = new QueryParameter();
        table.name("table")
                .description("The table that is wanted, as CSV; the deliveries where none is named.")
                .schema(tables);
        return table;
    }

    /** One of the headers above, in an answer. */
    static Header header(String name) {
        return new Header().$ref("#/components/headers/" + name);
    }

    private static Header sent(String description, Schema<?> schema) {
        return new Header().description(description).required(true).schema(schema);
    }

    private static Schema<?> text(String example) {
        return new StringSchema().example(example);
    }
}
