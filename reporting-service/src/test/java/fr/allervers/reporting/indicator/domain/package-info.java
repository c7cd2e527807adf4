/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.indicator.domain;

import org.jspecify.annotations.NullMarked;
