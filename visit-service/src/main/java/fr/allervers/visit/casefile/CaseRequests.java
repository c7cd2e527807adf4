package fr.allervers.visit.casefile;

import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Page;
import fr.allervers.kit.Violation;
import fr.allervers.visit.casefile.domain.CaseFilter;
import fr.allervers.visit.casefile.domain.CaseState;
import fr.allervers.visit.casefile.domain.ClosureMotive;
import fr.allervers.visit.casefile.domain.ProcedureStage;
import fr.allervers.visit.identity.domain.SearchName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What callers ask of cases. */
final class CaseRequests {

    private static final int LONGEST_NAME = 100;

    private CaseRequests() {}

    /** The end of an intervention. */
    @Schema(requiredProperties = {"closedOn", "motive"})
    public record ClosureRequest(
            @Schema(description = "Local day of the end, not in the future", examples = "2026-11-20")
            LocalDate closedOn,

            @Schema(description = "Why the intervention ended", examples = "GOALS_REACHED")
            ClosureMotive motive) {}

    /** The filters of the list, as sent; wrong ones are all told at once. */
    public static class CaseListQuery {

        @RestQuery
        @Parameter(description = "Department code (INSEE)")
        @Nullable
        String department;

        @RestQuery
        @Parameter(description = "Operator code")
        @Nullable
        String operator;

        @RestQuery
        @Parameter(description = "OPEN or CLOSED")
        @Nullable
        String state;

        @RestQuery
        @Parameter(description = "Latest procedure stage")
        @Nullable
        String stage;

        @RestQuery
        @Parameter(
                description = "Part of the tenant's name, without regard to accents and case; operators' people only")
        @Nullable
        String q;

        @RestQuery
        @Parameter(description = "From the Link of the page before")
        @Nullable
        String cursor;

        @RestQuery
        @Parameter(description = "1 to 500, 50 when absent")
        @Nullable
        Integer limit;

        CaseFilter toFilter() {
            List<Violation> wrong = new ArrayList<>();
            String inDepartment = parsed(department, "/department", CaseListQuery::code, wrong);
            String byOperator = parsed(operator, "/operator", CaseListQuery::code, wrong);
            CaseState asState = parsed(state, "/state", CaseState::valueOf, wrong);
            ProcedureStage asStage = parsed(stage, "/stage", ProcedureStage::valueOf, wrong);
            UUID before = parsed(cursor, "/cursor", UUID::fromString, wrong);
            String name = parsed(q, "/q", CaseListQuery::searched, wrong);
            BadRequest.ifAny(wrong);
            return new CaseFilter(
                    inDepartment, byOperator, asState, asStage, name, before, Page.limit(limit == null ? 50 : limit));
        }

        private static String searched(String text) {
            String name = SearchName.of(text);
            if (name.isEmpty() || text.length() > LONGEST_NAME) {
                throw new IllegalArgumentException();
            }
            return name;
        }

        private static String code(String text) {
            if (!text.matches("[A-Za-z0-9-]{1,40}")) {
                throw new IllegalArgumentException();
            }
            return text;
        }

        private static <T> @Nullable T parsed(
                @Nullable String sent, String pointer, Function<String, T> parse, List<Violation> wrong) {
            try {
                return sent == null ? null : parse.apply(sent);
            } catch (IllegalArgumentException _) {
                wrong.add(new Violation(pointer, "unknown-value", "La valeur du filtre n'est pas recevable."));
                return null;
            }
        }
    }
}
