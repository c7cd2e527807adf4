/** The kit's promises, tried with the real PostgreSQL, Kafka and Keycloak. */
@NullMarked
package fr.allervers.testkit.kit;

import org.jspecify.annotations.NullMarked;
