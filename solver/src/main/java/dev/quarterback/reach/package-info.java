/**
 * What one order can reach alone: whether any plan can deliver it, and if none can, why.
 *
 * <p>Reasons of orders that are impossible are decided and worded here: {@link dev.quarterback.reach.Reachability} is asked,
 * {@link dev.quarterback.reach.Impossible} holds code, sentence and action. The package {@code insight} passes them on.
 */
@NullMarked
package dev.quarterback.reach;

import org.jspecify.annotations.NullMarked;
