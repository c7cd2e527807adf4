/**
 * What must not be sent, what a field is for, how long it is kept, and the proof that it is gone. Pure.
 */
@NullMarked
package fr.allervers.referral.protection.domain;

import org.jspecify.annotations.NullMarked;
