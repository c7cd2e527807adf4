/** How long it is known who read what. */
@NullMarked
package fr.allervers.visit.access.domain;

import org.jspecify.annotations.NullMarked;
