/** The house rules R1 to R18, told to ArchUnit: what must never depend on what inside a service. */
@NullMarked
package fr.allervers.testkit.rules;

import org.jspecify.annotations.NullMarked;
