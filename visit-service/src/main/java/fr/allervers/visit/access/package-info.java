/**
 * Who saw or changed what about a household, for the data-protection officer. The other rooms note it with the kit's
 * {@code AccessLog}, each in the transaction of the deed; nothing is written here but that the log was read, and what has
 * been kept long enough goes.
 */
@NullMarked
package fr.allervers.visit.access;

import org.jspecify.annotations.NullMarked;
