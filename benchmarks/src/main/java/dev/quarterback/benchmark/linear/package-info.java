/**
 * A plain linear program whose optimum no plan exceeds: a yardstick for the product's bound from outside. It is written
 * apart from that bound and shares with it only the rules' arithmetic and the ways to single centers.
 */
@NullMarked
package dev.quarterback.benchmark.linear;

import org.jspecify.annotations.NullMarked;
