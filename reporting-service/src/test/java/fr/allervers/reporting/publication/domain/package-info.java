/** Tests, and what they are made of. */
@NullMarked
package fr.allervers.reporting.publication.domain;

import org.jspecify.annotations.NullMarked;
