/**
 * The indicators as the national pole reads them, printed.
 */
@NullMarked
package fr.allervers.simulator.table;

import org.jspecify.annotations.NullMarked;
