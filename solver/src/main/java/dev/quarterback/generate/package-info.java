/** Makes synthetic delivery problems of any size: random ones of nine kinds, and the story of June 2019. */
@NullMarked
package dev.quarterback.generate;

import org.jspecify.annotations.NullMarked;
