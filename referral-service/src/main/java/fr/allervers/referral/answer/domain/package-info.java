/**
 * The legal steps of a referral after its allocation. Pure.
 */
@NullMarked
package fr.allervers.referral.answer.domain;

import org.jspecify.annotations.NullMarked;
