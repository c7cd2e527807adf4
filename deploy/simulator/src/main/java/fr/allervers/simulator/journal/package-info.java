/**
 * What was pushed and done, and a count of it that shares nothing with the services.
 */
@NullMarked
package fr.allervers.simulator.journal;

import org.jspecify.annotations.NullMarked;
