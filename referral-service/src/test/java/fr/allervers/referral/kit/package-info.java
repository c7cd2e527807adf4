/** Promises of the kit that need a whole service to be tried. */
@NullMarked
package fr.allervers.referral.kit;

import org.jspecify.annotations.NullMarked;
