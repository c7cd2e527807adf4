/**
 * The rules of eligibility, each with its code. Pure.
 */
@NullMarked
package fr.allervers.referral.eligibility.domain;

import org.jspecify.annotations.NullMarked;
