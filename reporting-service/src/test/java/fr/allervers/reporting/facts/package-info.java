/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.facts;

import org.jspecify.annotations.NullMarked;
