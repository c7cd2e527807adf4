/**
 * The platform on one machine: PostgreSQL, Kafka, Keycloak and the services as real child programs, with
 * no container engine. Tests take the three from here; {@code ./up} takes everything.
 */
@NullMarked
package fr.allervers.local;

import org.jspecify.annotations.NullMarked;
