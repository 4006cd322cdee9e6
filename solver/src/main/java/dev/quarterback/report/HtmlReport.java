package dev.quarterback.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes the report of a plan: one HTML file without scripts that needs nothing else, also well-formed XML. */
public final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private static final String STYLE = read("report.css");

    /** What no XML may have, and half of a character. */
    private static final Pattern UNFIT = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private HtmlReport() {}

    /** The report as HTML. */
    public static String of(ReportInput input) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("report.jte", Page.of(input, STYLE), html);
        return UNFIT.matcher(html.toString()).replaceAll("\uFFFD");
    }

    /** What a browser may do with a report: show it with its own style, and nothing else. */
    public static String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** The version of the program, for what is told of how a plan was measured. */
    public static String version() {
        String version = HtmlReport.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // It is in the jar.
        }
    }
}
