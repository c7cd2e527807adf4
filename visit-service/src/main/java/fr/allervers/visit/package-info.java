/**
 * The visits floor: what the mobile teams do with a household once the case is allocated to them. One room per
 * feature; {@code casefile} is the entrance, the others write into the case it keeps.
 */
@NullMarked
package fr.allervers.visit;

import org.jspecify.annotations.NullMarked;
