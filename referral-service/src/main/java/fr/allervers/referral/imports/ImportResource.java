package fr.allervers.referral.imports;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Page;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Scopes;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.imports.domain.Chunk;
import fr.allervers.referral.imports.domain.ChunkCutter;
import fr.allervers.referral.imports.domain.Header;
import fr.allervers.referral.imports.domain.ImportOrder;
import fr.allervers.referral.imports.domain.LineCutter;
import fr.allervers.referral.imports.domain.Sender;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A file of referrals and the table of its lines over HTTP: both stream, on a worker thread, in bounded memory. */
@Path("/api/v1/referral-imports")
@Tag(name = "imports")
public class ImportResource {

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
    @Consumes({ImportRequests.NDJSON, ImportRequests.CSV})
    @RolesAllowed({"partner", "ccapex"})
    @Operation(
            operationId = "sendReferralFile",
            summary = "Send a month's file. Safe to repeat: lines that came before are recognised")
    @RequestBody(
            description = "One referral a line, UTF-8: as JSON document, or as row below a header (partner guide)",
            content = {
                @Content(mediaType = ImportRequests.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = ImportRequests.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "202",
            description = "Kept; the report says how far it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "400",
            description = "Empty, broken off, too long for atomic=all, a wrong header, or a source-not-yours")
    public RestResponse<ImportReport> send(
            @Parameter(
                            description = "validate: nothing is entered, the report says what would be",
                            schema =
                                    @Schema(
                                            enumeration = {"validate", "commit"},
                                            defaultValue = "commit"))
                    @QueryParam("mode")
                    @DefaultValue("commit")
                    String mode,
            @Parameter(
                            description = "all: if one line is bad nothing is entered; 20,000 lines at most",
                            schema =
                                    @Schema(
                                            enumeration = {"none", "all"},
                                            defaultValue = "none"))
                    @QueryParam("atomic")
                    @DefaultValue("none")
                    String atomic,
            @Parameter(
                            description = "In whose name: a partner's own, also without it; the CCAPEX secretariat"
                                    + " sends CCAPEX (without it), CAF or CD")
                    @QueryParam("source")
                    @Nullable
                    Source source,
            @Context HttpHeaders headers,
            InputStream body) {
        ImportOrder order = ImportRequests.order(mode, atomic);
        Scope scope = scopes.current();
        Sender sender = ImportRequests.sender(scope, source);
        LineCutter lines = new LineCutter(body);
        Optional<Header> header = header(headers.getMediaType(), lines);
        UUID id = keep.begin(scope, sender, order, header).await().atMost(PATIENCE);
        ImportReport report = received(id, order, new ChunkCutter(lines, header.isPresent() ? 2 : 1));
        return RestResponse.ResponseBuilder.<ImportReport>accepted(report)
                .location(URI.create("/api/v1/referral-imports/" + id))
                .build();
    }

    private static Optional<Header> header(MediaType type, LineCutter lines) {
        try {
            return ImportRequests.isCsv(type) ? Optional.of(ImportRequests.header(lines.next())) : Optional.empty();
        } catch (IOException _) {
            throw interrupted();
        }
    }

    private ImportReport received(UUID id, ImportOrder order, ChunkCutter chunks) {
        try {
            keepAll(id, order, chunks);
        } catch (IOException | RuntimeException failure) {
            keep.abandon(id).await().atMost(PATIENCE);
            throw failure instanceof BadRequest bad ? bad : interrupted();
        }
        return keep.complete(id).await().atMost(PATIENCE);
    }

    private void keepAll(UUID id, ImportOrder order, ChunkCutter chunks) throws IOException {
        long lines = 0;
        for (Optional<Chunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
            lines += chunk.get().filled();
            if (order.isAsAWhole() && lines > ImportOrder.MOST_LINES_AS_A_WHOLE) {
                throw BadRequest.because(
                        "/atomic", "too-many-lines", "Au plus 20 000 lignes quand le fichier entre en entier ou pas.");
            }
            keep.keep(id, chunk.get()).await().atMost(PATIENCE);
        }
        if (lines == 0) {
            throw ImportRequests.empty();
        }
    }

    private static BadRequest interrupted() {
        return BadRequest.because("", "interrupted", "Le fichier n'est pas arrivé en entier.");
    }

    @GET
    @Blocking
    @Path("/{id}/lines")
    @Produces(ImportRequests.CSV + ";qs=0.1")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> table(
            @PathParam("id") UUID id, @QueryParam("status") ImportLine.@Nullable LineStatus status) {
        Scope scope = scopes.current();
        ImportReport report = read.one(scope, id).await().atMost(PATIENCE);
        StreamingOutput table = out -> write(scope, report, status, out);
        return RestResponse.ResponseBuilder.ok(table, ImportRequests.CSV + ";charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"lignes-" + id + ".csv\"")
                .build();
    }

    private void write(Scope scope, ImportReport report, ImportLine.@Nullable LineStatus status, OutputStream out)
            throws IOException {
        try (CsvReport table = new CsvReport(out, report.mode())) {
            Optional<String> after = Optional.of("0");
            while (after.isPresent()) {
                Page<ImportLine> page = read.lines(
                                scope, report.id(), status, Long.parseLong(after.get()), Page.LARGEST)
                        .await()
                        .atMost(PATIENCE);
                for (ImportLine line : page.items()) {
                    table.write(line);
                }
                after = page.next();
            }
        }
    }
}
