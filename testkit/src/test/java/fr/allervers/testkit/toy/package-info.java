/** The smallest service there can be, to try the kit with the real PostgreSQL, Kafka and Keycloak. */
@NullMarked
package fr.allervers.testkit.toy;

import org.jspecify.annotations.NullMarked;
