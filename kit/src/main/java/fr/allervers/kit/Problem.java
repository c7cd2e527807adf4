package fr.allervers.kit;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** An error as RFC 9457 has it. */
@Schema(description = "Problem document (RFC 9457)")
public record Problem(
        @Schema(description = "Stable identifier of the kind of problem")
        String type,

        @Schema(description = "One sentence in French") String title,
        @Schema(description = "HTTP status") int status,

        @Schema(description = "Stable code, the end of the type")
        String code,

        @Schema(description = "Everything that is wrong, at once")
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://allervers.fr/problems/";

    static RestResponse<Problem> answer(int status, String code, String title) {
        return answer(status, code, title, List.of());
    }

    static RestResponse<Problem> answer(int status, String code, String title, List<Violation> violations) {
        Problem problem = new Problem(TYPES + code, title, status, code, violations);
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .build();
    }
}
