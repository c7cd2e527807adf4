/**
 * A month as 26 mobile teams could have lived it, played through the public API alone. Everything here is invented and
 * labelled so (<i>simulé</i>): people, sums, capacities.
 */
@NullMarked
package fr.allervers.simulator;

import org.jspecify.annotations.NullMarked;
