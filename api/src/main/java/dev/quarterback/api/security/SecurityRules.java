package dev.quarterback.api.security;

import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.error.ErrorWriter;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.web.QueryParameters;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which role each request needs, and the headers that every answer has. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    /** What holds nothing of anybody, and health, which is asked for by machines. */
    private static final String[] OPEN = {
        "/",
        "/index.html",
        "/page/**",
        "/favicon.ico",
        "/error",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/actuator/health",
        "/actuator/health/*"
    };

    /** What no caller can keep others from: the page, health and metrics, all of them small. */
    private static final RequestMatcher UNLIMITED = new OrRequestMatcher(Stream.of(
                    "/",
                    "/index.html",
                    "/page/**",
                    "/favicon.ico",
                    "/actuator/health",
                    "/actuator/health/*",
                    "/actuator/prometheus")
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());

    @Bean
    KeyFile keyFile(Settings settings, Clock clock) {
        return new KeyFile(settings.data(), clock);
    }

    /** There are no users with passwords; without this Spring would make one up. */
    @Bean
    AuthenticationManager noPasswords() {
        return authentication -> {
            throw new AuthenticationServiceException("There are no passwords here.");
        };
    }

    /** Methods that nobody knows are answered 405 like those that are known and not allowed. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    private static CorsConfigurationSource cors(Settings settings) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!settings.allowedOrigins().isEmpty()) {
            CorsConfiguration allowed = new CorsConfiguration();
            allowed.setAllowedOrigins(settings.allowedOrigins());
            allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "DELETE"));
            allowed.setAllowedHeaders(List.of(
                    "Authorization",
                    "X-API-Key",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Last-Event-ID"));
            allowed.setExposedHeaders(
                    List.of("Location", "ETag", "Result-Version", "Link", "Retry-After", "X-Request-Id"));
            source.registerCorsConfiguration("/v1/**", allowed);
        }
        return source;
    }

    /** Whether nothing comes of a request but an answer; what cannot be read is refused further on. */
    private static boolean onlyValidates(HttpServletRequest request) {
        try {
            return request.getMethod().equals("POST")
                    && request.getRequestURI().equals("/v1/plans")
                    && QueryParameters.of(request.getQueryString()).has("mode", "validate");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new ContentPolicy())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny());
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.GET)
                .hasRole(Role.READ.name())
                .requestMatchers(HttpMethod.HEAD)
                .hasRole(Role.READ.name())
                .requestMatchers(HttpMethod.POST, "/v1/checks", "/v1/validations", "/v1/plans/*/promises")
                .hasRole(Role.READ.name())
                .requestMatchers(SecurityRules::onlyValidates)
                .hasRole(Role.READ.name())
                .anyRequest()
                .hasRole(Role.PLAN.name());
    }

    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> handling, ErrorWriter errors) {
        handling.authenticationEntryPoint((request, response, e) -> {
                    response.setHeader("WWW-Authenticate", "Bearer");
                    errors.write(
                            response,
                            ErrorCode.UNAUTHENTICATED,
                            "Send an API key: Authorization: Bearer qb_… ; './quarterback keys add NAME' makes one.");
                })
                .accessDeniedHandler((request, response, e) ->
                        errors.write(response, ErrorCode.FORBIDDEN, "The API key's role does not allow this."));
    }

    @Bean
    SecurityFilterChain rules(
            HttpSecurity http, Settings settings, ServerProperties server, KeyFile keys, ErrorWriter errors)
            throws Exception {
        InetAddress address = server.getAddress(); // What is bound counts, whatever it was meant to be; null is any.
        boolean isLocal = address != null && address.isLoopbackAddress();
        RequestLimits limits = new RequestLimits(settings.limits());
        return http.csrf(AbstractHttpConfigurer::disable) // There are no cookies.
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .cors(cors -> cors.configurationSource(cors(settings)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityRules::headers)
                .authorizeHttpRequests(SecurityRules::roles)
                .exceptionHandling(handling -> refusals(handling, errors))
                .addFilterBefore(new BrowserGuard(settings.allowedOrigins(), keys, isLocal, errors), CorsFilter.class)
                .addFilterBefore(new KeyFilter(keys, !isLocal, limits, errors), AuthorizationFilter.class)
                .addFilterBefore(new RateFilter(limits, UNLIMITED, errors), AuthorizationFilter.class)
                .build();
    }
}
