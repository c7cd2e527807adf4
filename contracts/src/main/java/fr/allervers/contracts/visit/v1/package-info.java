/** Facts that visit-service publishes, version 1. */
@NullMarked
package fr.allervers.contracts.visit.v1;

import org.jspecify.annotations.NullMarked;
