/**
 * Plays the written month on a running platform, day by day, with each partner's and agent's own token.
 */
@NullMarked
package fr.allervers.simulator.play;

import org.jspecify.annotations.NullMarked;
