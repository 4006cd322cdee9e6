package dev.quarterback.api.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The options of a request that are parameters of its address where its body is tables, in which they have no place. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesOptions {
    /** Their names. */
    String[] value();
}
