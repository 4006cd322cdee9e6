/**
 * What people ask about plans and problems: how two plans differ, why orders are missing, what changes would bring, and
 * what no plan can exceed.
 */
@NullMarked
package dev.quarterback.api.insight;

import org.jspecify.annotations.NullMarked;
