/**
 * Disclosure control: which figures may be told, and when a told one may move.
 */
@NullMarked
package fr.allervers.reporting.publication.domain;

import org.jspecify.annotations.NullMarked;
