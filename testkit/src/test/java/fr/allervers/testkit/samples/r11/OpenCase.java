package fr.allervers.testkit.samples.r11;

import jakarta.ws.rs.core.MediaType;

/** Wrong: a use case that speaks HTTP. */
public class OpenCase {

    public MediaType type() {
        return MediaType.TEXT_PLAIN_TYPE;
    }
}
