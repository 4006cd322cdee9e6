package dev.quarterback.api.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever goes wrong in a request into problem details. */
@RestControllerAdvice
class ErrorAdvice {
    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    private final ErrorWriter writer;
    private final OutageLog outages;

    ErrorAdvice(ErrorWriter writer, OutageLog outages) {
        this.writer = writer;
        this.outages = outages;
    }

    @ExceptionHandler
    void refused(ApiException refusal, HttpServletResponse response) throws IOException {
        writer.write(response, refusal);
    }

    @ExceptionHandler
    void wrongType(HttpMediaTypeNotSupportedException e, HttpServletResponse response) throws IOException {
        String all = names(e.getSupportedMediaTypes());
        response.setHeader(HttpHeaders.ACCEPT, all);
        writer.write(response, ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Content-Type can be " + all + ".");
    }

    @ExceptionHandler
    void noSuchType(HttpMediaTypeNotAcceptableException e, HttpServletResponse response) throws IOException {
        List<MediaType> types = e.getSupportedMediaTypes();
        String detail = types.isEmpty()
                ? "Accept cannot be read; it lists types such as " + MediaType.APPLICATION_JSON_VALUE + "."
                : "Accept can be " + names(types) + ".";
        writer.write(response, ErrorCode.NOT_ACCEPTABLE, detail);
    }

    private static String names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().collect(Collectors.joining(", "));
    }

    /** Parameters and headers are looked into only when they are asked for, some of them here. */
    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        InvalidParameterException.class,
        MethodValidationException.class,
        RequestRejectedException.class
    })
    void unreadable(Exception e, HttpServletResponse response) throws IOException {
        writer.write(response, ErrorCode.UNREADABLE, "The request cannot be read.");
    }

    @ExceptionHandler
    void wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletResponse response) throws IOException {
        Set<String> allowed = new TreeSet<>();
        Collections.addAll(allowed, Objects.requireNonNullElse(e.getSupportedMethods(), new String[0]));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        String all = String.join(", ", allowed);
        response.setHeader(HttpHeaders.ALLOW, all);
        writer.write(response, ErrorCode.METHOD_NOT_ALLOWED, "Here are allowed: " + all + ".");
    }

    @ExceptionHandler
    void nothingThere(NoResourceFoundException e, HttpServletResponse response) throws IOException {
        writer.write(response, ErrorCode.NOT_FOUND, "There is nothing at this address; /swagger-ui.html lists them.");
    }

    /** The caller is gone. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    /** Files of the service itself: what is wrong with a body is told by whoever reads it. */
    @ExceptionHandler({IOException.class, UncheckedIOException.class})
    void noFile(Exception e, HttpServletResponse response) throws IOException {
        if (!isCallerGone(e)) {
            outages.tell(OutageLog.Kind.FILES, e);
            writer.write(response, ApiException.notStored());
        }
    }

    @ExceptionHandler
    void other(Exception e, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse known) {
            HttpHeaders headers = known.getHeaders();
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            ErrorCode code = ErrorCode.ofStatus(known.getStatusCode().value());
            writer.write(response, code, code.title() + "."); // Spring's own words name types of Java.
            return;
        }
        if (isCallerGone(e)) {
            return;
        }
        if (DatabaseOutage.isBehind(e)) {
            outages.tell(OutageLog.Kind.DATABASE, e);
            writer.write(response, ApiException.databaseAway());
            return;
        }
        log.error("request failed", e);
        writer.write(
                response,
                ErrorCode.INTERNAL,
                "This is a defect of Quarterback: please report it with the request's id.");
    }

    /** For a connection that broke there is nobody to answer. */
    private static boolean isCallerGone(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof AsyncRequestNotUsableException || cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
