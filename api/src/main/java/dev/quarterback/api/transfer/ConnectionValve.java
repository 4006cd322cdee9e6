package dev.quarterback.api.transfer;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives requests their {@link ClientConnection}, and keeps the web server from waiting, with a thread, for the rest of a body
 * that nobody has read.
 */
@Component
class ConnectionValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Valve());
        // At the end of a forward an answer that is collected has yet to leave.
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    private static final class Valve extends ValveBase {
        Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            ClientConnection.attach(request);
            try {
                getNext().invoke(request, response);
            } finally {
                ClientConnection connection = ClientConnection.of(request);
                if (!request.isAsync() && !connection.isBodyRead()) {
                    connection.leaveBodyUnread();
                }
            }
        }
    }
}
