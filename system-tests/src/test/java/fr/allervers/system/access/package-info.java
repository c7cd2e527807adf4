/** Who may do what: a committed table of roles and endpoints, tried with every role from its own and a foreign territory. */
@NullMarked
package fr.allervers.system.access;

import org.jspecify.annotations.NullMarked;
