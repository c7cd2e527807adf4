package fr.allervers.kit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Documents are small; only streamed imports may be long. Said before a byte of the body is read. */
public class BodyLimit {

    private static final long LARGEST_DOCUMENT = 256 * 1024;

    @ServerRequestFilter(preMatching = true)
    public Optional<RestResponse<Problem>> refuseLong(ContainerRequestContext request) {
        if (!isJson(request.getMediaType())) {
            return Optional.empty();
        }
        if (request.getHeaderString("Transfer-Encoding") != null) {
            return Optional.of(Problem.answer(411, "length-required", "L'en-tête Content-Length est requis."));
        }
        return request.getLength() > LARGEST_DOCUMENT
                ? Optional.of(Problem.answer(413, "too-large", "Un document ne dépasse pas 256 Kio."))
                : Optional.empty();
    }

    private static boolean isJson(MediaType type) {
        return type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }
}
