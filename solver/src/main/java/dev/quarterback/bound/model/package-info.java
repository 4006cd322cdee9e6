/** The delivery problem in numbers, as its relaxations see it. */
@NullMarked
package dev.quarterback.bound.model;

import org.jspecify.annotations.NullMarked;
