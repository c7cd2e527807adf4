package fr.allervers.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows of many referrals at once, written beside the service: what is measured is reading them. */
final class Crowded {

    private static final String HOUSEHOLDS = """
            insert into household (id, department) select gen_random_uuid(), ? from generate_series(1, ?)
            """;
    private static final String CASES = """
            insert into procedure_case (case_id, household_id, opened_by, department, source, stage)
            select gen_random_uuid(), id, gen_random_uuid(), department, 'CAF', 'CDP' from household h
            where department = ? and not exists (select 1 from procedure_case c where c.household_id = h.id)
            """;
    private static final String REFERRALS = """
            insert into referral (id, case_id, household_id, source, department, source_reference, stage, stage_date,
                hearing_date, commune, state, operator, quota_month, wait_reason, reasons, arrears_cents,
                vulnerabilities, waiting_since, received_at, changed_at)
            select c.opened_by, c.case_id, c.household_id, 'CAF', c.department, 'bench-' || row_number() over (), 'CDP',
                current_date - 30, case when random() < 0.3 then current_date + cast(random() * 120 as int) end, ?,
                ?, case when ? = 'ALLOCATED' then 'equipe-bench' end, case when ? = 'ALLOCATED' then '2026-01' end,
                case when ? = 'WAITLISTED' then 'QUOTA_USED_UP' end, '', cast(random() * 1000000 as bigint),
                cast(random() * 4 as int), current_date - cast(random() * 200 as int), now(), now()
            from procedure_case c
            where c.department = ? and not exists (select 1 from referral r where r.case_id = c.case_id)
            """;

    private Crowded() {}

    static void fill(Connection connection, Referrals.Town town, String state, int number) throws SQLException {
        run(connection, HOUSEHOLDS, town.department(), number);
        run(connection, CASES, town.department());
        run(connection, REFERRALS, town.commune(), state, state, state, state, town.department());
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze referral");
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}
