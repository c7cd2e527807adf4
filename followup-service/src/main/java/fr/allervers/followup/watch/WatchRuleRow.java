package fr.allervers.followup.watch;

import fr.allervers.followup.watch.domain.DelayUnit;
import fr.allervers.followup.watch.domain.WatchRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A dated rule; rows are added, never changed. */
@Entity
@Table(name = "watch_rule")
class WatchRuleRow {

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private int length;

    @Enumerated(EnumType.STRING)
    private DelayUnit unit;

    protected WatchRuleRow() {}

    WatchRule toRule() {
        return new WatchRule(effectiveFrom, length, unit);
    }
}
