package dev.quarterback.api.web;

import dev.quarterback.api.error.ErrorWriter;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Problem details, and a line in the log, for requests so broken that they reach no filter. */
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
            String id = RequestId.of(request);
            if (id == null) {
                id = RequestId.make(request, response);
                RequestLine.write(request, status, id, 0);
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.getOutputStream().write(ErrorWriter.bare(status, id));
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                // The caller is gone.
            }
        }
    }
}
