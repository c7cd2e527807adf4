/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
