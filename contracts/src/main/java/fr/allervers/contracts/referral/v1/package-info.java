/** Facts that referral-service publishes, version 1. */
@NullMarked
package fr.allervers.contracts.referral.v1;

import org.jspecify.annotations.NullMarked;
