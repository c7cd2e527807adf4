/** Aggregated figures that reporting-service publishes, version 1. */
@NullMarked
package fr.allervers.contracts.indicators.v1;

import org.jspecify.annotations.NullMarked;
