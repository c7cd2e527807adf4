/**
 * The whole month written beforehand: plans, transfers, what must become of each, what the teams do. Pure: the same
 * seed and first day give the same bytes.
 */
@NullMarked
package fr.allervers.simulator.scenario;

import org.jspecify.annotations.NullMarked;
