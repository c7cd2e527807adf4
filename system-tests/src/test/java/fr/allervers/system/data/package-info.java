/** What tests put in: synthetic people, referrals, plans, entries of a team; and a memory of what was personal. */
@NullMarked
package fr.allervers.system.data;

import org.jspecify.annotations.NullMarked;
