package fr.allervers.web.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the front waits for a service. */
@ConfigMapping(prefix = "allervers.web.patience")
interface Patience {

    /** For a connection. */
    @WithDefault("2S")
    Duration connect();

    /** For the first byte of the answer, once the whole request was sent. */
    @WithDefault("30S")
    Duration answer();

    /** For the next byte of a body, either way. */
    @WithDefault("60S")
    Duration silence();
}
