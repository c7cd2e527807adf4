package fr.allervers.kit;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** One path from every exception to a problem document; codes are ours, never a class name or its message. */
@Singleton
public class ProblemMappers {

    private static final Logger LOGGER = Logger.getLogger(ProblemMappers.class);

    private final RareLine unavailable;

    @Inject
    public ProblemMappers() {
        this(new RareLine(LOGGER));
    }

    ProblemMappers(RareLine unavailable) {
        this.unavailable = unavailable;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(Refused refused) {
        LOGGER.infof("refused: %s", refused.refusal().code());
        return Problem.answer(409, refused.refusal().code(), refused.refusal().title(), refused.violations());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unacceptable(Unacceptable no) {
        return Problem.answer(422, "unacceptable", "Les règles du dispositif s'y opposent.", no.violations());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> badRequest(BadRequest bad) {
        return Problem.answer(400, "bad-request", "La demande n'est pas conforme.", bad.violations());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notFound(NotFound ignored) {
        return Problem.answer(404, "not-found", "Introuvable.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> stale(Stale ignored) {
        return Problem.answer(412, "stale", "La version a changé entre-temps : relire, puis recommencer.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> versionRequired(VersionRequired ignored) {
        return Problem.answer(428, "version-required", "L'en-tête If-Match est requis pour modifier.");
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public RestResponse<Problem> unauthorized(SecurityException ignored) {
        return Problem.answer(401, "unauthorized", "Jeton absent, expiré ou invalide.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException ignored) {
        return Problem.answer(403, "forbidden", "Ce rôle ne permet pas cette action.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> http(WebApplicationException failure) {
        if (failure.getCause() instanceof BadRequest bad) {
            return badRequest(bad);
        }
        int status = failure.getResponse().getStatus();
        return Problem.answer(status, "http-" + status, "La demande n'a pas pu être traitée.");
    }

    @ServerExceptionMapper
    public RestResponse<Problem> other(Throwable failure) {
        if (Failures.isTransient(failure)) {
            unavailable.error("temporarily unavailable: " + failure.getClass().getSimpleName());
            return Problem.answer(503, "unavailable", "Service momentanément indisponible : réessayer.");
        }
        LOGGER.error("unexpected failure", failure);
        return Problem.answer(500, "internal", "Erreur interne : l'équipe technique peut la retrouver.");
    }
}
