/**
 * The rules of the 15-day watch. A case's watches follow from its entries and the time alone ({@link
 * fr.allervers.followup.watch.domain.WatchChain}); what was told before is only compared with them, so late, repeated
 * and corrected entries need no rule of their own.
 */
@NullMarked
package fr.allervers.followup.watch.domain;

import org.jspecify.annotations.NullMarked;
