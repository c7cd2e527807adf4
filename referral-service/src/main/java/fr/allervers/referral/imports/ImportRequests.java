package fr.allervers.referral.imports;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Scope;
import fr.allervers.kit.Violation;
import fr.allervers.referral.domain.Source;
import fr.allervers.referral.imports.domain.Header;
import fr.allervers.referral.imports.domain.ImportOrder;
import fr.allervers.referral.imports.domain.ImportOrder.Atomicity;
import fr.allervers.referral.imports.domain.ImportOrder.Mode;
import fr.allervers.referral.imports.domain.Sender;
import fr.allervers.referral.intake.domain.IntakeRefusal;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes with a file: what to do with it, and how its lines are to be read. */
final class ImportRequests {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private ImportRequests() {}

    /** Throws {@link BadRequest} with everything that does not read. */
    static ImportOrder order(String mode, String atomic) {
        List<Violation> found = new ArrayList<>();
        if (!List.of("validate", "commit").contains(mode)) {
            found.add(new Violation("/mode", "unknown-code", "mode est validate ou commit."));
        }
        if (!List.of("none", "all").contains(atomic)) {
            found.add(new Violation("/atomic", "unknown-code", "atomic est none ou all."));
        }
        BadRequest.ifAny(found);
        return new ImportOrder(
                mode.equals("validate") ? Mode.VALIDATE : Mode.COMMIT,
                atomic.equals("all") ? Atomicity.ALL : Atomicity.NONE);
    }

    /** Partners send their own files; the CCAPEX secretariat its own when nothing is asked, or one in a partner's name. */
    static Sender sender(Scope scope, @Nullable Source asked) {
        boolean secretariat = scope.has("ccapex");
        Source source = Optional.ofNullable(asked)
                .or(() -> secretariat
                        ? Optional.of(Source.CCAPEX)
                        : scope.partnerKind().map(Source::valueOf))
                .orElseThrow(ImportRequests::sourceNotYours);
        if (secretariat ? !Sender.maySendFor(source) : !scope.partnerKind().equals(Optional.of(source.name()))) {
            throw sourceNotYours();
        }
        return new Sender(source, secretariat);
    }

    private static BadRequest sourceNotYours() {
        return new BadRequest(List.of(IntakeRefusal.SOURCE_NOT_YOURS.at("/source")));
    }

    static boolean isCsv(MediaType type) {
        return type.getSubtype().equalsIgnoreCase("csv");
    }

    /** Throws {@link BadRequest} with everything that is wrong with it. */
    static Header header(Optional<byte[]> line) {
        Header header = Header.of(text(line.orElseThrow(ImportRequests::empty)));
        BadRequest.ifAny(header.violations());
        return header;
    }

    static BadRequest empty() {
        return BadRequest.because("", "empty", "Le fichier est vide.");
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException _) {
            throw BadRequest.because("", "encoding", "Le fichier doit être en UTF-8.");
        }
    }
}
