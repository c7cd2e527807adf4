/** The Kafka broker, its users, topics and access rules, as deploy/kafka declares them. */
@NullMarked
package fr.allervers.local.kafka;

import org.jspecify.annotations.NullMarked;
