/** Journeys, faults and refusals on the whole packaged platform: real programs, real tokens, the public API. */
@NullMarked
package fr.allervers.system;

import org.jspecify.annotations.NullMarked;
