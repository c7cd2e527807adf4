/**
 * Pairs and merges. Pure.
 */
@NullMarked
package fr.allervers.referral.merge.domain;

import org.jspecify.annotations.NullMarked;
