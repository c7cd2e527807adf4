/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.publication;

import org.jspecify.annotations.NullMarked;
