/**
 * What every service needs and no word of the domain: transactions, outbox and relay, inbox and dead letters,
 * problem documents, the access scope, the clock.
 */
@NullMarked
package fr.allervers.kit;

import org.jspecify.annotations.NullMarked;
