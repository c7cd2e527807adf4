/** What travels between the services and to the consumers of national statistics: records, one registry of names. No framework, no logic. */
@NullMarked
package fr.allervers.contracts;

import org.jspecify.annotations.NullMarked;
