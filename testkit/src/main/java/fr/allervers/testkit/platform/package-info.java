/** PostgreSQL, Kafka and Keycloak for one test run, in two ways: embedded programs, or containers. */
@NullMarked
package fr.allervers.testkit.platform;

import org.jspecify.annotations.NullMarked;
