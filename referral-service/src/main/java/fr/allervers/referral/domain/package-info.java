/**
 * Words that every room of this floor uses: stages, sources, time zones. Pure.
 */
@NullMarked
package fr.allervers.referral.domain;

import org.jspecify.annotations.NullMarked;
