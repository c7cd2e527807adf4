/**
 * The floor of referrals: how households reach the mobile teams. Each room is a feature; what all of them share is
 * here and in {@code domain}.
 */
@NullMarked
package fr.allervers.referral;

import org.jspecify.annotations.NullMarked;
