package fr.allervers.kit;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** The version a caller worked on, from the If-Match header; a write on an existing thing needs it. */
public record IfMatch(long version) {

    /** Called by JAX-RS with the header's text. */
    public static IfMatch fromString(String header) {
        String text = header.strip().replaceFirst("^W/", "").replace("\"", "");
        try {
            return new IfMatch(Long.parseLong(text));
        } catch (NumberFormatException _) {
            throw BadRequest.because("", "if-match-unreadable", "L'en-tête If-Match ne porte pas une version.");
        }
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Null when the header was not sent. */
    public static @Nullable Long versionOf(@Nullable IfMatch header) {
        return header == null ? null : header.version();
    }
}
