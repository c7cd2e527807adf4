/**
 * Words of the facts.
 */
@NullMarked
package fr.allervers.reporting.facts.domain;

import org.jspecify.annotations.NullMarked;
