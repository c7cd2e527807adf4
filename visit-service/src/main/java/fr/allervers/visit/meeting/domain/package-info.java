/**
 * Meaning of a meeting.
 */
@NullMarked
package fr.allervers.visit.meeting.domain;

import org.jspecify.annotations.NullMarked;
