/**
 * How a referral enters: pushed alone or as part of an import, recognised when it comes again, judged,
 * matched, allocated, and told, in one transaction.
 */
@NullMarked
package fr.allervers.referral.intake;

import org.jspecify.annotations.NullMarked;
