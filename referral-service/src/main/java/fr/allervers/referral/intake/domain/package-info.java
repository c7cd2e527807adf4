/**
 * A referral and what became of it. Pure.
 */
@NullMarked
package fr.allervers.referral.intake.domain;

import org.jspecify.annotations.NullMarked;
