package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.WatchState;
import fr.allervers.kit.BadRequest;
import fr.allervers.kit.Page;
import fr.allervers.kit.Violation;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be asked of the list of watches; everything that does not read is told at once. */
public record WatchRequest(
        @Parameter(description = "Department code, INSEE") @QueryParam("department") @Nullable
        String department,

        @Parameter(description = "Operator of the exchange that armed the watch") @QueryParam("operator") @Nullable
        String operator,

        @Parameter(schema = @Schema(implementation = WatchState.class)) @QueryParam("state") @Nullable
        String state,

        @Parameter(description = "Due before this day", schema = @Schema(type = SchemaType.STRING, format = "date"))
        @QueryParam("dueBefore")
        @Nullable
        String dueBefore,

        @Parameter(description = "From the link to the next page") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = "Watches per page, 1 to 500", schema = @Schema(type = SchemaType.INTEGER))
        @QueryParam("limit")
        @DefaultValue("100")
        String limit) {

    WatchFilter toFilter() {
        List<Violation> violations = new ArrayList<>();
        String oneDepartment = read(violations, "department", department, WatchRequest::department);
        String oneOperator = read(violations, "operator", operator, WatchRequest::operator);
        WatchState wantedState = read(violations, "state", state, WatchState::valueOf);
        LocalDate before = read(violations, "dueBefore", dueBefore, LocalDate::parse);
        WatchFilter.After after = read(violations, "cursor", cursor, WatchFilter.After::parse);
        Integer size = read(violations, "limit", limit, Integer::valueOf);
        if (size == null || !violations.isEmpty()) {
            throw new BadRequest(violations);
        }
        return new WatchFilter(oneDepartment, oneOperator, wantedState, before, after, Page.limit(size));
    }

    static @Nullable String departmentOf(@Nullable String text) {
        List<Violation> violations = new ArrayList<>();
        String department = read(violations, "department", text, WatchRequest::department);
        BadRequest.ifAny(violations);
        return department;
    }

    private static String department(String text) {
        return matching("[0-9][0-9AB][0-9]?", text);
    }

    private static String operator(String text) {
        return matching("[\\w.-]{1,100}", text);
    }

    private static String matching(String form, String text) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException("another form");
        }
        return text;
    }

    private static <T> @Nullable T read(
            List<Violation> violations, String name, @Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (RuntimeException _) {
            violations.add(new Violation("/" + name, "invalid", "La valeur n'est pas recevable."));
            return null;
        }
    }
}
