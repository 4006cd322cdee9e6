package dev.quarterback.api.transfer;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.setting.Settings;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets few of the large answers be made at once; the other requests for them wait in line, without a thread. So small answers
 * come at once, however many want large ones.
 */
@Component
class DownloadLane implements HandlerInterceptor, WebMvcConfigurer {
    private static final String ATTRIBUTE = DownloadLane.class.getName();

    private final Turns turns;
    private final Transfers transfers;

    DownloadLane(Settings settings, Transfers transfers) {
        this.transfers = transfers;
        turns = new Turns(settings.limits().readers());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/v1/plans/*/problem",
                        "/v1/plans/*/result",
                        "/v1/plans/*/result.csv",
                        "/v1/datasets/*",
                        "/swagger-ui/*",
                        "/v3/api-docs/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(ATTRIBUTE) instanceof Place place) {
            place.require();
            return true;
        }
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Place place = new Place(turns, transfers);
        request.setAttribute(ATTRIBUTE, place);
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        context.addListener(place);
        place.await(context);
        return false;
    }

    /** A request's place, from its turn until its answer begins to leave. */
    private static final class Place implements AsyncListener, Transfers.Transfer {
        private final Turns turns;
        private final Transfers transfers;
        private @Nullable AsyncContext waiting;
        private boolean isTaken;
        private volatile boolean isRefused;

        Place(Turns turns, Transfers transfers) {
            this.turns = turns;
            this.transfers = transfers;
        }

        void await(AsyncContext context) {
            synchronized (this) {
                waiting = context;
            }
            transfers.add(this);
            turns.call(this::take);
        }

        private void take() {
            synchronized (this) {
                isTaken = true;
            }
            if (!serve()) {
                giveBack();
            }
        }

        /** Serves the request, once; false when nobody waits for that any more. */
        private boolean serve() {
            AsyncContext context;
            synchronized (this) {
                context = waiting;
                waiting = null;
            }
            transfers.remove(this);
            if (context == null) {
                return false;
            }
            try {
                context.dispatch();
                return true;
            } catch (IllegalStateException e) {
                return false; // The client is gone.
            }
        }

        private void giveBack() {
            boolean wasTaken;
            synchronized (this) {
                wasTaken = isTaken;
                isTaken = false;
            }
            if (wasTaken) {
                turns.giveBack();
            }
        }

        /** The service ends: whoever still waits in line is told so. */
        @Override
        public void hurry() {
            isRefused = true;
            serve();
        }

        void require() {
            if (isRefused) {
                throw ApiException.later(
                        ErrorCode.UNAVAILABLE, "The service is about to end; ask again once it is back.", 10);
            }
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            giveBack();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            synchronized (this) {
                waiting = null;
            }
            transfers.remove(this);
            giveBack();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}
    }
}
