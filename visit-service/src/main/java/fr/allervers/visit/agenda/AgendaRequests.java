package fr.allervers.visit.agenda;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Page;
import fr.allervers.kit.Violation;
import fr.allervers.visit.agenda.domain.Period;
import fr.allervers.visit.agenda.domain.Slot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What callers ask of the agenda. */
final class AgendaRequests {

    private AgendaRequests() {}

    /** Period and page, as sent; what is wrong is all told at once. */
    public static class AgendaListQuery {

        @RestQuery
        @Parameter(description = "First day, local to the departments", required = true, example = "2026-11-25")
        @Nullable
        String from;

        @RestQuery
        @Parameter(description = "Last day, at most 62 days with the first", required = true, example = "2026-12-09")
        @Nullable
        String to;

        @RestQuery
        @Parameter(description = "From the Link of the page before")
        @Nullable
        String cursor;

        @RestQuery
        @Parameter(description = "1 to 500, 50 when absent")
        @Nullable
        Integer limit;

        ReadAgenda.Question toQuestion() {
            List<Violation> wrong = new ArrayList<>();
            LocalDate first = required(from, "/from", wrong);
            LocalDate last = required(to, "/to", wrong);
            Optional<Slot> after = Optional.ofNullable(parsed(cursor, "/cursor", Slot::parse, wrong));
            BadRequest.ifAny(wrong);
            Period period = new Period(first, last);
            BadRequest.ifAny(period.violations());
            return new ReadAgenda.Question(period, after, Page.limit(limit == null ? 50 : limit));
        }

        private static LocalDate required(@Nullable String sent, String pointer, List<Violation> wrong) {
            if (sent == null) {
                wrong.add(new Violation(pointer, "required", "Champ obligatoire."));
            }
            LocalDate day = parsed(sent, pointer, LocalDate::parse, wrong);
            return day == null ? LocalDate.EPOCH : day;
        }

        private static <T> @Nullable T parsed(
                @Nullable String sent, String pointer, Function<String, T> parse, List<Violation> wrong) {
            try {
                return sent == null ? null : parse.apply(sent);
            } catch (IllegalArgumentException | DateTimeException _) {
                wrong.add(new Violation(pointer, "unknown-value", "La valeur n'est pas recevable."));
                return null;
            }
        }
    }
}
