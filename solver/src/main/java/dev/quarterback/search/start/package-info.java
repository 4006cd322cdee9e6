/** What a search starts from: first-come's plan, an earlier plan, or trips filled at random. */
@NullMarked
package dev.quarterback.search.start;

import org.jspecify.annotations.NullMarked;
