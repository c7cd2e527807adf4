package fr.allervers.referral.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case: one procedure episode of one household. */
@Entity
@Table(name = "procedure_case")
class CaseRow {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "household_id")
    UUID householdId;

    String department;
    String source;
    String stage;

    @Nullable
    String operator;

    @Column(name = "merged_into")
    @Nullable
    UUID mergedInto;

    protected CaseRow() {}
}
