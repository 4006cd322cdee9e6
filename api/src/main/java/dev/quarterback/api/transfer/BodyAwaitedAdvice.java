package dev.quarterback.api.transfer;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Leaves a request alone whose body has yet to come. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyAwaitedAdvice {
    @ExceptionHandler(BodyAwaited.class)
    void awaited() {}
}
