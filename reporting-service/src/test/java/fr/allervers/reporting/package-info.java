/** Tests of the reporting service. */
@NullMarked
package fr.allervers.reporting;

import org.jspecify.annotations.NullMarked;
