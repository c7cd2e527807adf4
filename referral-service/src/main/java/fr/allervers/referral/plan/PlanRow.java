package fr.allervers.referral.plan;

import fr.allervers.referral.domain.Source;
import fr.allervers.referral.domain.Stage;
import fr.allervers.referral.plan.domain.OperatorArea;
import fr.allervers.referral.plan.domain.Plan;
import fr.allervers.referral.plan.domain.Quota;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan as one row: its lists are short, written and read together, and never searched. */
@Entity
@Table(name = "plan")
class PlanRow {

    @Id
    private String id;

    private String department;

    @Column(name = "plan_year")
    private int year;

    private long version;
    private String stages;

    @Column(name = "minimum_arrears_cents")
    private @Nullable Long minimumArrearsCents;

    @Column(name = "social_service_annual_cap")
    private @Nullable Integer socialServiceAnnualCap;

    /** One line per operator: name and its communes, separated by spaces. */
    private String operators;

    /** One line per quota: operator, source, number. */
    private String quotas;

    protected PlanRow() {}

    PlanRow(String department, int year) {
        this.id = idOf(department, year);
        this.department = department;
        this.year = year;
    }

    static String idOf(String department, int year) {
        return department + "-" + year;
    }

    void take(Plan plan) {
        version = plan.version();
        stages = plan.stages().stream().map(Stage::name).sorted().collect(Collectors.joining(" "));
        minimumArrearsCents = plan.minimumArrearsCents();
        socialServiceAnnualCap = plan.socialServiceAnnualCap();
        operators = plan.operators().stream().map(PlanRow::line).collect(Collectors.joining("\n"));
        quotas = plan.quotas().stream()
                .map(quota -> quota.operator() + " " + quota.source() + " " + quota.number())
                .collect(Collectors.joining("\n"));
    }

    private static String line(OperatorArea area) {
        return Stream.concat(
                        Stream.of(area.operator()), area.communes().stream().sorted())
                .collect(Collectors.joining(" "));
    }

    Plan toPlan() {
        return new Plan(
                department,
                year,
                version,
                words(stages).map(Stage::valueOf).collect(Collectors.toSet()),
                minimumArrearsCents,
                socialServiceAnnualCap,
                operators.lines().map(PlanRow::area).toList(),
                quotas.lines().map(PlanRow::quota).toList());
    }

    private static OperatorArea area(String line) {
        List<String> words = words(line).toList();
        return new OperatorArea(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }

    private static Quota quota(String line) {
        String[] words = line.split(" ");
        return new Quota(words[0], Source.valueOf(words[1]), Integer.parseInt(words[2]));
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty());
    }
}
