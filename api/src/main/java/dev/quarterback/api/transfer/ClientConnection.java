package dev.quarterback.api.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;

/**
 * The connection that a request has come on: what can be done with it that the servlet API has no word for.
 *
 * <p>To be used while the request lasts.
 */
public final class ClientConnection {
    private static final String ATTRIBUTE = ClientConnection.class.getName();

    private final Request request;

    private ClientConnection(Request request) {
        this.request = request;
    }

    /** Puts the connection where {@link #of} finds it. */
    static void attach(Request request) {
        request.setAttribute(ATTRIBUTE, new ClientConnection(request));
    }

    /** The connection of a request. */
    public static ClientConnection of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof ClientConnection connection) {
            return connection;
        }
        throw new IllegalStateException("The request has come past the web server's valves.");
    }

    /** Answers {@code 100 Continue} to a client that waits for it before it sends the body. */
    void askForBody() {
        request.getCoyoteRequest().action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
    }

    /** Whether all of the body has been read. */
    boolean isBodyRead() {
        AtomicBoolean isRead = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, isRead);
        return isRead.get();
    }

    /** Ends the connection with this request, since the rest of the body is not read. */
    void leaveBodyUnread() {
        org.apache.coyote.Response response = request.getResponse().getCoyoteResponse();
        int status = response.getStatus();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setStatus(status); // The web server takes it for an error of the service.
    }

    /**
     * Ends a request whose connection is to end with it. The web server would not tell the listeners of such a request; to be
     * called on a thread of the web server.
     */
    void end(AsyncContext context) {
        context.complete();
        request.getCoyoteRequest().action(ActionCode.ASYNC_POST_PROCESS, null);
    }

    /** Ends the connection without sending what the client has not taken. */
    void abort() {
        IOException why = new IOException("The client does not read."); // Not an error of the service.
        request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, why);
    }
}
