/**
 * The copy of who a household is, from the compacted identities topic: the only room with names, address,
 * phones, composition and means. It may arrive before or after the case; a tombstone erases it. Nothing of it goes out on a topic.
 */
@NullMarked
package fr.allervers.visit.identity;

import org.jspecify.annotations.NullMarked;
