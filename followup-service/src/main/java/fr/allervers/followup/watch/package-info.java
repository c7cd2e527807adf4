/**
 * The 15-day watch (<i>veille sociale post-intervention</i>): within 15 days after the last exchange somebody speaks
 * with the household again and looks at the steps. Comes in: exchanges and closures of the visit topic, in any order.
 * Goes out: armed, met, missed, superseded, cancelled. Who the household is must not come in.
 */
@NullMarked
package fr.allervers.followup.watch;

import org.jspecify.annotations.NullMarked;
