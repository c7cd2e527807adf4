/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.rebuild.domain;

import org.jspecify.annotations.NullMarked;
