/** The ledger of losses: where a plan falls short of the bound that multipliers prove. */
@NullMarked
package dev.quarterback.bound.ledger;

import org.jspecify.annotations.NullMarked;
