package fr.allervers.referral.territory;

import fr.allervers.referral.territory.domain.Funding;
import fr.allervers.referral.territory.domain.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Collectors;

/** A territory as one row: its years are few, written and read together, and never searched. */
@Entity
@Table(name = "territory")
class TerritoryRow {

    @Id
    private String department;

    private String name;
    private String region;
    private long version;

    /** One line per year: year, hundredths of full-time equivalents, euro cents. */
    private String fundings;

    protected TerritoryRow() {}

    TerritoryRow(String department) {
        this.department = department;
    }

    TerritoryRow take(Territory territory) {
        name = territory.name();
        region = territory.region();
        version = territory.version();
        fundings = territory.fundings().stream().map(TerritoryRow::line).collect(Collectors.joining("\n"));
        return this;
    }

    Territory toTerritory() {
        return new Territory(
                department,
                name,
                region,
                version,
                fundings.lines().map(TerritoryRow::funding).toList());
    }

    private static String line(Funding funding) {
        return funding.year() + " " + funding.teamFteHundredths() + " " + funding.budgetCents();
    }

    private static Funding funding(String line) {
        String[] words = line.split(" ");
        return new Funding(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }
}
