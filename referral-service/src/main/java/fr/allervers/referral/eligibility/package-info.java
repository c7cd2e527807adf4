/**
 * Whether a household may be referred at this stage, as the note words it. Knows plans, changes nothing.
 */
@NullMarked
package fr.allervers.referral.eligibility;

import org.jspecify.annotations.NullMarked;
