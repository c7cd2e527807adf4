/**
 * What the tests of all services share: the house rules, real PostgreSQL, Kafka and Keycloak, tokens, topics, the
 * approved API and the checks of the documentation.
 */
@NullMarked
package fr.allervers.testkit;

import org.jspecify.annotations.NullMarked;
