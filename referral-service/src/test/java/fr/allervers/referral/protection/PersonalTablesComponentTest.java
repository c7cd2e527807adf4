package fr.allervers.referral.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.allervers.referral.protection.PersonalTables.PersonalTable;
import fr.allervers.testkit.AllerVersResource;
import fr.allervers.testkit.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new table says whether it holds something of a household: in {@code PersonalTables}, or here with its reason. */
@QuarkusTest
@QuarkusTestResource(AllerVersResource.class)
class PersonalTablesComponentTest {

    private static final Map<String, String> NOT_PERSONAL = Map.ofEntries(
            Map.entry("access_log", "who did what, by pseudonym; goes after its own retention"),
            Map.entry("dead_letter", "pointers and codes"),
            Map.entry("erasure", "the certificates, by pseudonym"),
            Map.entry("erasure_also", "pseudonyms that a certificate names"),
            Map.entry("flyway_schema_history", "migrations"),
            Map.entry("import_batch", "counts and states of a file"),
            Map.entry("import_chunk", "goes when it is worked off, before anybody can be erased"),
            Map.entry("import_line", "codes and pointers, never values"),
            Map.entry("inbox", "ids of events"),
            Map.entry("outbox", "goes when it is sent"),
            Map.entry("department_plan", "a department and how often its plan changed"),
            Map.entry("household", "pseudonyms, and which was merged into which"),
            Map.entry("household_salt", "what the keys of recognition are salted with"),
            Map.entry("import_key", "references of a file being checked; goes when it ends"),
            Map.entry("operator", "organisations"),
            Map.entry("operator_convention", "organisations in their departments"),
            Map.entry("plan_version", "a department's plan"),
            Map.entry("stage_retraction", "codes"),
            Map.entry("territory", "departments and their funding"),
            Map.entry("waiting_count", "counts"),
            Map.entry("quota_use", "counts"),
            Map.entry("referral_change", "states of referrals"),
            Map.entry("release_mark", "a department's month"),
            Map.entry("retention_rule", "how long things are kept"));

    @Test
    void everyTable_isPersonalOrSaysWhyNot() {
        Set<String> tables = Database.query("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""").stream()
                .map(row -> String.valueOf(row.get("table_name")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(NOT_PERSONAL.keySet());
        known.addAll(names());

        assertThat(known).isEqualTo(tables);
        assertThat(names()).doesNotContainAnyElementsOf(NOT_PERSONAL.keySet());
    }

    private static List<String> names() {
        return PersonalTables.ALL.stream().map(PersonalTable::name).toList();
    }
}
