/**
 * Reporting: facts from every topic become indicators that can be recomputed at any past cut-off, published after
 * disclosure control, rebuilt from the log.
 */
@NullMarked
package fr.allervers.reporting;

import org.jspecify.annotations.NullMarked;
