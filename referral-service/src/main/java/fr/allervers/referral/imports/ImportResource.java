package fr.allervers.referral.imports;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.imports.domain.LineCutter;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A file of referrals over HTTP: one JSON document a line, read as it streams in, on a worker thread. */
@Path("/api/v1/referral-imports")
@Tag(name = "imports")
public class ImportResource {

    private static final int LINES_A_CHUNK = 500;
    private static final int BYTES_A_CHUNK = 4 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KeepImport keep;
    private final ReadImports read;
    private final Scopes scopes;

    public ImportResource(KeepImport keep, ReadImports read, Scopes scopes) {
        this.keep = keep;
        this.read = read;
        this.scopes = scopes;
    }

    @POST
    @Blocking
    @Consumes("application/x-ndjson")
    @RolesAllowed("partner")
    @Operation(summary = "Send a month's file. Safe to repeat: lines that came before are recognised")
    @APIResponse(responseCode = "202", description = "Kept; the report says how far it is")
    public RestResponse<ImportReport> send(InputStream body) {
        UUID id = keep.begin(scopes.current()).await().atMost(PATIENCE);
        try {
            if (keepAll(id, new LineCutter(body)) == 0) {
                throw BadRequest.because("", "empty", "Le fichier est vide.");
            }
        } catch (IOException | RuntimeException failure) {
            keep.abandon(id).await().atMost(PATIENCE);
            throw failure instanceof BadRequest bad
                    ? bad
                    : BadRequest.because("", "interrupted", "Le fichier n'est pas arrivé en entier.");
        }
        ImportReport report = keep.complete(id).await().atMost(PATIENCE);
        return RestResponse.ResponseBuilder.<ImportReport>accepted(report)
                .location(URI.create("/api/v1/referral-imports/" + id))
                .build();
    }

    private long keepAll(UUID id, LineCutter cutter) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        long number = 1;
        long first = 1;
        long filled = 0;
        long total = 0;
        for (Optional<byte[]> line = cutter.next(); line.isPresent(); line = cutter.next()) {
            filled += line.get().length == 0 ? 0 : 1;
            chunk.write(line.get());
            chunk.write('\n');
            number++;
            if (number - first >= LINES_A_CHUNK || chunk.size() > BYTES_A_CHUNK) {
                total += keepChunk(id, first, chunk, filled);
                first = number;
                filled = 0;
            }
        }
        return total + keepChunk(id, first, chunk, filled);
    }

    private long keepChunk(UUID id, long first, ByteArrayOutputStream chunk, long filled) {
        if (filled > 0) {
            keep.keep(id, first, chunk.toByteArray(), filled).await().atMost(PATIENCE);
        }
        chunk.reset();
        return filled;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "How far an import is")
    public Uni<ImportReport> get(@PathParam("id") UUID id) {
        return read.one(scopes.current(), id);
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(summary = "What became of each line, in their order; next page in Link")
    public Uni<RestResponse<List<ImportLine>>> lines(
            @PathParam("id") UUID id,
            @QueryParam("status") ImportLine.@Nullable LineStatus status,
            @QueryParam("cursor") @DefaultValue("0") long cursor,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        return read.lines(scopes.current(), id, status, cursor, Page.limit(limit))
                .map(page -> page.answer(uri));
    }
}
