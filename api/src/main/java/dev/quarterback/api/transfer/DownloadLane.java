package dev.quarterback.api.transfer;

import dev.quarterback.api.Settings;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;
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

    DownloadLane(Settings settings) {
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
        if (request.getDispatcherType() != DispatcherType.REQUEST || request.getAttribute(ATTRIBUTE) != null) {
            return true;
        }
        Place place = new Place(turns);
        request.setAttribute(ATTRIBUTE, place);
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        context.addListener(place);
        turns.call(() -> place.use(context));
        return false;
    }

    /** A request's place, from its turn until its answer begins to leave. */
    private static final class Place implements AsyncListener {
        private final Turns turns;
        private final AtomicBoolean isTaken = new AtomicBoolean();

        Place(Turns turns) {
            this.turns = turns;
        }

        void use(AsyncContext context) {
            isTaken.set(true);
            try {
                context.dispatch();
            } catch (IllegalStateException e) {
                giveBack(); // The client is gone.
            }
        }

        private void giveBack() {
            if (isTaken.compareAndSet(true, false)) {
                turns.giveBack();
            }
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            giveBack();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            giveBack();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}
    }
}
