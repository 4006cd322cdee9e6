package dev.quarterback.api.web;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.format.Nearest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses parameters that a request does not have or has twice, before anything is done.
 *
 * <p>Ignored, {@code ?mod=validate} would plan what was only to be validated.
 */
@Component
class ParameterGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final String HOME = "dev.quarterback.api.";

    /** What is wrong beyond that is not told. */
    private static final int MOST_FAULTS = 5;

    private final DefaultParameterNameDiscoverer discoverer = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(HOME)) {
            check(parameters(request.getQueryString()), names(method), Options.of(method, request));
        }
        return true;
    }

    private static QueryParameters parameters(String query) {
        try {
            return QueryParameters.of(query);
        } catch (IllegalArgumentException e) {
            throw new ApiException(
                    ErrorCode.UNREADABLE, "The query cannot be read: % stands before two hexadecimal digits.");
        }
    }

    /**
     * Options that may be parameters.
     *
     * @param areTaken whether they are here: the body, which would have them as JSON, is tables
     */
    private record Options(List<String> names, boolean areTaken) {
        static Options of(HandlerMethod method, HttpServletRequest request) {
            TakesOptions options = method.getMethodAnnotation(TakesOptions.class);
            return new Options(
                    options == null ? List.of() : List.of(options.value()),
                    TableType.of(request).isPresent());
        }
    }

    private List<String> names(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(this::name)
                .toList();
    }

    private String name(MethodParameter parameter) {
        RequestParam annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        parameter.initParameterNameDiscovery(discoverer);
        return annotation.name().isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : annotation.name();
    }

    private static void check(QueryParameters given, List<String> own, Options options) {
        List<String> known = new ArrayList<>(own);
        if (options.areTaken()) {
            known.addAll(options.names());
        }
        List<String> faults = new ArrayList<>();
        given.values().forEach((name, values) -> {
            if (!known.contains(name) && options.names().contains(name)) {
                faults.add("Parameter " + name + " goes with books and archives; JSON has its options in it.");
            } else if (!known.contains(name)) {
                faults.add(unknown(name, known));
            } else if (values.size() > 1) {
                faults.add("Parameter " + name + " is given " + values.size() + " times; give it once.");
            }
        });
        if (!faults.isEmpty()) {
            throw new ApiException(
                    ErrorCode.UNREADABLE, String.join(" ", faults.subList(0, Math.min(MOST_FAULTS, faults.size()))));
        }
    }

    private static String unknown(String name, List<String> known) {
        String question = Nearest.question(name, known);
        String advice = question != null
                ? question
                : known.isEmpty() ? "this request takes none." : "there is " + Words.list(known, "and") + ".";
        return "There is no parameter " + Words.quoted(name) + " here; " + advice;
    }
}
