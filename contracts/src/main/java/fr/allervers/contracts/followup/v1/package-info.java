/** Facts that followup-service publishes, version 1. */
@NullMarked
package fr.allervers.contracts.followup.v1;

import org.jspecify.annotations.NullMarked;
