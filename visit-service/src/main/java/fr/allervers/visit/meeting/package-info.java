/**
 * Meetings with the household in person, at home or near home (framing note). A phone call is not a meeting
 * (domain I1a): it belongs to {@code contact}.
 */
@NullMarked
package fr.allervers.visit.meeting;

import org.jspecify.annotations.NullMarked;
