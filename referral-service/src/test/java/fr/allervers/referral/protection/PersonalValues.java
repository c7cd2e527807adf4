package fr.allervers.referral.protection;

import fr.allervers.referral.fixtures.Sheets;
import fr.allervers.testkit.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for what would tell who a household is, in every text of every table: those of tomorrow too. */
record PersonalValues(List<String> values) {

    /** The partner's reference is not among them: kept, so that a late repetition does not bring the household back. */
    static PersonalValues of(Sheets sheet) {
        return new PersonalValues(List.of(sheet.lastName(), sheet.lastName().toUpperCase(java.util.Locale.ROOT)));
    }

    /** {@code table.column} of each place where one of them stands. */
    List<String> found() {
        List<String> places = new ArrayList<>();
        for (Map<String, Object> column : columns()) {
            String table = String.valueOf(column.get("table_name"));
            String name = String.valueOf(column.get("column_name"));
            for (String value : values) {
                if (Database.count(
                                "select count(*) from \"" + table + "\" where strpos(" + text(name, column)
                                        + ", ?) > 0",
                                value)
                        > 0) {
                    places.add(table + "." + name);
                }
            }
        }
        return places;
    }

    private static List<Map<String, Object>> columns() {
        return Database.query("""
                select c.table_name, c.column_name, c.data_type from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                  and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')
                """);
    }

    private static String text(String column, Map<String, Object> of) {
        return of.get("data_type").equals("bytea")
                ? "encode(\"" + column + "\", 'escape')"
                : "cast(\"" + column + "\" as text)";
    }
}
