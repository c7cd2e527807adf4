/**
 * Meaning and rules of an attempt: when it is an exchange, what contradicts itself.
 */
@NullMarked
package fr.allervers.visit.contact.domain;

import org.jspecify.annotations.NullMarked;
