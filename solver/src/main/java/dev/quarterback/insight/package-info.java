/**
 * Says why an order is missing, as far as it is proven; {@code .difference}: how two plans differ;
 * {@code .insertion}: how an order can be added to a plan; {@code .explanation}: reasons with remedies;
 * {@code .promise}: what can be promised for an order.
 *
 * <p>Why an order is impossible is decided and worded in the package {@code reach}; {@link
 * dev.quarterback.insight.Reasons} puts that into the plan, and has one sentence of its own, for all other orders.
 */
@NullMarked
package dev.quarterback.insight;

import org.jspecify.annotations.NullMarked;
