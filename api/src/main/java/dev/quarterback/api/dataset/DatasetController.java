package dev.quarterback.api.dataset;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.web.PackedAnswer;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The problems shipped with the service. */
@RestController
@RequestMapping("/v1/datasets")
@Tag(name = "Datasets", description = "Problems shipped with the service.")
class DatasetController {
    private static final String ENDING = ".json";

    private final Map<String, Resource> files = new TreeMap<>();
    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();
    private @Nullable List<Dataset> datasets;

    DatasetController() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:datasets/*/*" + ENDING)) {
            String name = file.getFilename();
            if (name != null) {
                files.put(name.substring(0, name.length() - ENDING.length()), file);
            }
        }
    }

    /** A problem that is shipped. */
    @Schema(name = "Dataset", description = "A problem shipped with the service.")
    record Dataset(
            @Schema(description = "Its name in addresses.", example = "one-order")
            String name,

            @Schema(description = "Open orders.") int orders,

            @Schema(description = "Delivery centers.") int centers,

            @Schema(description = "Car carriers.") int carriers,

            @Schema(description = "Planning days.") int days) {}

    @Operation(
            operationId = "listDatasets",
            summary = "Lists the problems shipped with the service",
            description = "By name, each with its size.")
    @ApiResponse(responseCode = "200", description = "All of them.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    synchronized List<Dataset> list() throws IOException {
        if (datasets == null) {
            List<Dataset> read = new java.util.ArrayList<>();
            for (Map.Entry<String, Resource> file : files.entrySet()) {
                read.add(dataset(file.getKey(), file.getValue()));
            }
            read.sort(Comparator.comparing(Dataset::name));
            datasets = List.copyOf(read);
        }
        return datasets;
    }

    private static Dataset dataset(String name, Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            Problem problem = ProblemReader.read(in);
            return new Dataset(
                    name,
                    problem.orders().size(),
                    problem.centers().size(),
                    problem.carriers().size(),
                    problem.days());
        }
    }

    @Operation(
            operationId = "getDataset",
            summary = "Gives a problem shipped with the service",
            description = "It can be submitted as it is.")
    @ApiResponse(
            responseCode = "200",
            description = "The problem.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Problem")))
    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    void get(
            @Parameter(description = "Name of the dataset, as the list has it.") @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Resource file = files.get(name);
        if (file == null) {
            throw new ApiException(ErrorCode.NOT_FOUND, "There is no dataset of this name; /v1/datasets lists them.");
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        PackedAnswer.send(packed(name, file), request, response);
    }

    /** They are few and small once they are packed. */
    private byte[] packed(String name, Resource file) throws IOException {
        byte[] before = packed.get(name);
        if (before != null) {
            return before;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = file.getInputStream();
                OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
            in.transferTo(out);
        }
        packed.put(name, bytes.toByteArray());
        return bytes.toByteArray();
    }
}
