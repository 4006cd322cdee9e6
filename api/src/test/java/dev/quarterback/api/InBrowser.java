package dev.quarterback.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the page in a real browser. Its methods may take a {@link Desk}.
 *
 * <p>Where there is no Chromium it is left out, and one line says what to install; with {@code -Dbrowser=required} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DeskExtension.class)
@interface InBrowser {}
