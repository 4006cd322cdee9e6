package dev.quarterback.api.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Problem details instead of Tomcat's error page for requests so broken that they reach no filter. */
@Component
class BareErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** The valve, which Tomcat makes by its name. */
    public static final class Report extends ErrorReportValve {
        /** For Tomcat. */
        public Report() {}

        @Override
        protected void report(Request request, Response response, @Nullable Throwable trouble) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            ErrorCode code = ErrorCode.ofStatus(status);
            String body = "{\"type\":\"about:blank\",\"title\":\"" + code.title() + "\",\"status\":" + status
                    + ",\"detail\":\"" + code.title() + ".\",\"code\":\"" + code.code() + "\"}";
            try {
                response.setContentType("application/problem+json");
                response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                // The caller is gone.
            }
        }
    }
}
