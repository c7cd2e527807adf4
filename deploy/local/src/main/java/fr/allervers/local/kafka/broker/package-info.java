/** What runs inside the broker's own program, on its class path. Nothing else may call it. */
@NullMarked
package fr.allervers.local.kafka.broker;

import org.jspecify.annotations.NullMarked;
