/**
 * The procedure of one case, worked out from the facts that partners told: what stands, the stage, remarks. Pure.
 */
@NullMarked
package fr.allervers.referral.stage.domain;

import org.jspecify.annotations.NullMarked;
