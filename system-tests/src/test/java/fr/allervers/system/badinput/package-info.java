/** What partners and teams may send by mistake or malice: refused with every reason, and nothing half-written. */
@NullMarked
package fr.allervers.system.badinput;

import org.jspecify.annotations.NullMarked;
