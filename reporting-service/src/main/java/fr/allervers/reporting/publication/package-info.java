/**
 * The indicators topic: monthly figures after disclosure control, told when they change.
 */
@NullMarked
package fr.allervers.reporting.publication;

import org.jspecify.annotations.NullMarked;
