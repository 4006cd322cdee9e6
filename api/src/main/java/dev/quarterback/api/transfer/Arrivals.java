package dev.quarterback.api.transfer;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.setting.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Bodies on their way into the spool. */
@Component
public class Arrivals {
    private static final String ATTRIBUTE = Arrivals.class.getName();

    private final Spool spool;
    private final Transfers transfers;
    private final Turns turns;
    private final long limit;

    Arrivals(Spool spool, Transfers transfers, Settings settings) {
        this.spool = spool;
        this.transfers = transfers;
        turns = new Turns(settings.limits().readers());
        limit = settings.limits().body().toBytes();
    }

    /**
     * The body of a request, as it was sent, which has a place among the few that are read at once; it is gone when the
     * request is answered.
     *
     * <p>When the body has yet to come this ends the call with an exception that is to be let through, and the request is
     * served again from its beginning once the body is there: until then it takes no thread.
     *
     * @throws ApiException when the body is too large or comes too slowly, or there is no room for it
     */
    public SpoolFile bodyOf(HttpServletRequest request) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof BodyArrival arrival) {
            return arrival.body();
        }
        BodyArrival arrival = new BodyArrival(spool.open(Spool.Use.BODY), limit, turns, transfers);
        request.setAttribute(ATTRIBUTE, arrival);
        arrival.begin(request);
        throw new BodyAwaited();
    }
}
