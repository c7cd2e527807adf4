package fr.allervers.web.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures of the front's own resources as problem documents; codes are ours, never a class name or its message. */
public class ProblemMappers {

    private static final Logger LOGGER = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response notFound(NotFoundException ignored) {
        return response(Problems.notFound());
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        return response(Problem.answer(status, "http-" + status, "La demande n'a pas pu être traitée."));
    }

    @ServerExceptionMapper
    public Response other(Throwable failure) {
        LOGGER.error("unexpected failure", failure);
        return response(Problems.internal());
    }

    public static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(problem.body().encode())
                .build();
    }
}
