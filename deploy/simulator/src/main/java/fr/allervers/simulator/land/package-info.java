/**
 * The 26 departments and their real communes, weighted by population.
 */
@NullMarked
package fr.allervers.simulator.land;

import org.jspecify.annotations.NullMarked;
