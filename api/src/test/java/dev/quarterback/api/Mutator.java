package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests that are nearly right, and some that are not at all; the same seed gives the same ones. */
final class Mutator {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1",
            "1.5",
            "1e308",
            "1e-400",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "\"\"",
            "\"2019-02-29\"",
            "\"+999999999-12-31\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\uD83D\uDE9A\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "{\"id\": {}}",
            "\"" + "x".repeat(5_000) + "\"",
            "9".repeat(1_001));
    private static final List<String> SEGMENTS = List.of(
            "v1",
            "plans",
            "checks",
            "datasets",
            "one-order",
            "result",
            "problem",
            "events",
            "stop",
            "actuator",
            "health",
            "prometheus",
            "v3",
            "api-docs",
            "swagger-ui",
            "error",
            "page",
            "..",
            ".",
            "",
            "%2e%2e",
            "%2f",
            "%00",
            "%ff",
            "%zz",
            ";x=1",
            "{id}",
            "*",
            "WEB-INF",
            "\u00e4",
            "~",
            "a b",
            "a\\b",
            "<script>",
            "x".repeat(3_000));
    private static final List<String> PATHS = List.of(
            "/",
            "/v1/plans",
            "/v1/checks",
            "/v1/datasets",
            "/v1/datasets/one-order",
            "/v1/plans/ID",
            "/v1/plans/ID/result",
            "/v1/plans/ID/problem",
            "/v1/plans/ID/events",
            "/v1/plans/ID/stop",
            "/v3/api-docs",
            "/actuator/health");
    private static final List<String> QUERIES =
            List.of("limit", "after", "status", "table", "mode", "_method", "x", "%zz", "\u0000");
    private static final List<String> TEXTS = List.of(
            "",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "validate",
            "plan",
            "DONE",
            "trips",
            "%",
            "%zz",
            "%00",
            "%C3%28",
            "*",
            "*/*",
            "text/csv",
            "application/json",
            "application/json;q=x",
            "gzip",
            "gzip, gzip",
            "br",
            "identity;q=0",
            "chunked",
            "100-continue",
            "bytes=0-1,5-",
            "null",
            "http://localhost",
            "Bearer x",
            "Basic eDp4",
            "W/\"json-1\"",
            "\"",
            "Wed, 21 Oct 2015 07:28:00 GMT",
            "\u0080",
            "\u0000",
            "a\tb",
            "DELETE",
            "en;q=2",
            "${jndi:x}",
            "()",
            ",,,",
            "x".repeat(4_000));
    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Accept",
            "Accept-Encoding",
            "Accept-Charset",
            "Accept-Language",
            "Content-Encoding",
            "Idempotency-Key",
            "Authorization",
            "X-API-Key",
            "If-None-Match",
            "If-Match",
            "If-Modified-Since",
            "Origin",
            "Host",
            "Range",
            "Expect",
            "Content-Length",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "Forwarded",
            "X-HTTP-Method-Override",
            "Cookie",
            "Last-Event-ID",
            "Access-Control-Request-Method",
            "Sec-Fetch-Site",
            "Transfer-Encoding",
            "Upgrade",
            "X-Request-Id",
            "x".repeat(500));
    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW",
            "get");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** A body with one to three of its values changed, exchanged or gone, or of its bytes. */
    byte[] body(String text) {
        if (chance(4)) {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }
        JsonNode root = JSON.readTree(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<JsonNode> nodes = new ArrayList<>();
            collect(root, nodes);
            change(any(nodes), any(nodes).deepCopy());
        }
        byte[] json = root.toString().getBytes(StandardCharsets.UTF_8);
        return chance(10) ? bytes(json) : json;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(JsonNode parent, JsonNode other) {
        JsonNode value = chance(5) ? other : JSON.readTree(any(VALUES.subList(0, VALUES.size() - 1)));
        if (parent instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.isEmpty() || chance(20) ? "extra" : any(names);
            if (chance(4)) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (parent instanceof ArrayNode array) {
            if (array.isEmpty() || chance(3)) {
                array.add(value);
            } else if (chance(3)) {
                array.remove(random.nextInt(array.size()));
            } else {
                array.set(random.nextInt(array.size()), value);
            }
        }
    }

    /** Bytes that are flipped, cut, repeated or put in. */
    private byte[] bytes(byte[] bytes) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(bytes.length);
        int end = at + random.nextInt(bytes.length - at);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (random.nextInt(4)) {
            case 0 -> changed[at] = (byte) random.nextInt(256);
            case 1 -> changed = Arrays.copyOf(bytes, at);
            case 2 -> {
                out.write(bytes, 0, end);
                out.write(bytes, at, bytes.length - at);
                changed = out.toByteArray();
            }
            default -> {
                out.write(bytes, 0, at);
                out.writeBytes(any(VALUES).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, at, bytes.length - at);
                changed = out.toByteArray();
            }
        }
        return changed;
    }

    String method() {
        return any(METHODS);
    }

    /** A path of known and of other parts. */
    String path(String id) {
        if (!chance(3)) {
            return any(PATHS).replace("ID", id);
        }
        StringBuilder path = new StringBuilder(chance(3) ? "" : "/v1/plans");
        for (int i = random.nextInt(3); i >= 0; i--) {
            path.append('/').append(chance(3) ? id : any(SEGMENTS));
        }
        return path.toString();
    }

    /** Nothing, or parameters of a request. */
    String query() {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(3) - 1; i > 0; i--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(any(QUERIES))
                    .append('=')
                    .append(any(TEXTS));
        }
        return query.toString();
    }

    /** Up to three header lines. */
    String headers() {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.append(any(HEADERS)).append(": ").append(any(TEXTS)).append("\r\n");
        }
        return lines.toString();
    }

    boolean isPacked() {
        return chance(8);
    }
}
