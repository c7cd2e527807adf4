/**
 * The life of a rebuild and what it found.
 */
@NullMarked
package fr.allervers.reporting.rebuild.domain;

import org.jspecify.annotations.NullMarked;
