/**
 * Operators, their conventions with departments, and what these cover. Pure.
 */
@NullMarked
package fr.allervers.referral.operator.domain;

import org.jspecify.annotations.NullMarked;
