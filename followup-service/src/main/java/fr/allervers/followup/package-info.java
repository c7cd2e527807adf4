/**
 * followup-service: what must still happen after an exchange. Today one room, the 15-day watch; it listens to the
 * visit topic and tells on the follow-up topic.
 */
@NullMarked
package fr.allervers.followup;

import org.jspecify.annotations.NullMarked;
