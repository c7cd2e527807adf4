/**
 * The plan and its rules. Pure.
 */
@NullMarked
package fr.allervers.referral.plan.domain;

import org.jspecify.annotations.NullMarked;
