/** Measures the platform as ratios to limits that are measured in the same run on the same machine. */
@NullMarked
package fr.allervers.benchmarks;

import org.jspecify.annotations.NullMarked;
