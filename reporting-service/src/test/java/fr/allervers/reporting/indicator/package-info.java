/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.indicator;

import org.jspecify.annotations.NullMarked;
