/**
 * Definitions, questions and figures: pure, after domain note §4.
 */
@NullMarked
package fr.allervers.reporting.indicator.domain;

import org.jspecify.annotations.NullMarked;
