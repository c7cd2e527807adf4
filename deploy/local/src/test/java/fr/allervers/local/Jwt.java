package fr.allervers.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The readable part of a token. */
final class Jwt {

    private Jwt() {}

    static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
