/**
 * Stages of the procedure as dated facts with their source document; never an edit.
 */
@NullMarked
package fr.allervers.referral.stage;

import org.jspecify.annotations.NullMarked;
