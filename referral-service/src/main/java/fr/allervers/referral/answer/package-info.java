/**
 * What becomes of a place once it is given: the operator accepts, refuses or asks; the partner withdraws; a person
 * decides; delays that pass are escalated; and what the intervention came to is told back.
 */
@NullMarked
package fr.allervers.referral.answer;

import org.jspecify.annotations.NullMarked;
