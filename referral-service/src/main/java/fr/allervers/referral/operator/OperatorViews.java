package fr.allervers.referral.operator;

import fr.allervers.referral.domain.Warning;
import fr.allervers.referral.operator.domain.Assessment;
import fr.allervers.referral.operator.domain.Contact;
import fr.allervers.referral.operator.domain.Convention;
import fr.allervers.referral.operator.domain.Hours;
import fr.allervers.referral.operator.domain.OffHours;
import fr.allervers.referral.operator.domain.Operator;
import fr.allervers.referral.operator.domain.OperatorKind;
import fr.allervers.referral.operator.domain.OperatorShare;
import fr.allervers.referral.operator.domain.PhonePlatform;
import fr.allervers.referral.operator.domain.Post;
import fr.allervers.referral.operator.domain.Selection;
import fr.allervers.referral.operator.domain.SelectionMode;
import fr.allervers.referral.operator.domain.Team;
import fr.allervers.referral.territory.domain.Communes;
import fr.allervers.referral.territory.domain.Epcis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is read of an operator. */
final class OperatorViews {

    private OperatorViews() {}

    @Schema(name = "Operator", description = "An operator with its conventions in the caller's departments")
    record OperatorView(
            @Schema(description = "What plans, accounts and events call it", examples = "equipe-93")
            String code,

            @Schema(description = "Counts up with each change; also the ETag")
            long version,

            String name,
            OperatorKind kind,
            @Schema(nullable = true) @Nullable String siret,
            List<ConventionView> conventions) {}

    @Schema(name = "Convention")
    record ConventionView(
            String department,
            AreaView area,
            TeamView team,
            OffHoursView offHours,
            @Schema(nullable = true) @Nullable PhonePlatformView phonePlatform,
            ContactView contact,
            SelectionView selection,
            @Schema(nullable = true) @Nullable LocalDate endsOn,

            @Schema(description = "What the note would rather see")
            List<Warning> warnings) {}

    @Schema(name = "Area", description = "The territorial scale, computed from communes")
    record AreaView(
            @Schema(description = "The whole department") boolean whole,

            @Schema(description = "INSEE codes, as they were told")
            List<String> communes,

            @Schema(description = "SIREN of EPCI, as they were told")
            List<String> epcis,

            @Schema(description = "How many communes, or districts of a city taken in part")
            int communeCount,

            @Schema(description = "Their population") long population,

            @Schema(description = "Of the department's population, in hundredths of a percent, rounded down")
            int shareBasisPoints) {

        static AreaView of(Convention convention, OperatorShare share) {
            return new AreaView(
                    share.whole(),
                    convention.area().communes(),
                    convention.area().epcis(),
                    share.communes(),
                    share.population(),
                    share.shareBasisPoints());
        }
    }

    @Schema(name = "Team")
    record TeamView(
            List<Post> posts,

            @Schema(description = "All posts, hundredths of a full-time equivalent")
            int fteHundredths,

            @Schema(description = "More than one profile") boolean pluridisciplinary,

            @Schema(description = "Somebody in it has both a social and a legal competence")
            boolean crossesSocialAndLegal) {

        static TeamView of(Team team) {
            return new TeamView(
                    team.posts(), team.fteHundredths(), team.pluridisciplinary(), team.crossesSocialAndLegal());
        }
    }

    @Schema(name = "OffHours", description = "Capacity to visit outside usual hours (horaires décalés)")
    record OffHoursView(
            @Schema(description = "Early or late on working days")
            boolean onWorkingDays,

            boolean atWeekends,
            long minutesAWeek,
            List<HoursView> week) {

        static OffHoursView of(OffHours offHours) {
            return new OffHoursView(
                    offHours.onWorkingDays(),
                    offHours.atWeekends(),
                    offHours.minutesAWeek(),
                    offHours.week().stream().map(HoursView::of).toList());
        }
    }

    @Schema(name = "Hours")
    record HoursView(
            DayOfWeek day,
            @Schema(examples = "18:00") String from,
            @Schema(examples = "21:00") String to) {

        static HoursView of(Hours hours) {
            return new HoursView(
                    hours.day(), hours.from().toString(), hours.to().toString());
        }
    }

    @Schema(name = "PhonePlatform")
    record PhonePlatformView(String number, List<HoursView> week) {

        static @Nullable PhonePlatformView of(@Nullable PhonePlatform platform) {
            return platform == null
                    ? null
                    : new PhonePlatformView(
                            platform.number(),
                            platform.week().stream().map(HoursView::of).toList());
        }
    }

    @Schema(name = "OperatorContact")
    record ContactView(
            @Schema(nullable = true) @Nullable String email,
            @Schema(nullable = true) @Nullable String phone) {

        static ContactView of(Contact contact) {
            return new ContactView(contact.email(), contact.phone());
        }
    }

    @Schema(name = "Selection")
    record SelectionView(
            SelectionMode mode,
            LocalDate selectedOn,

            @Schema(description = "Shown to the department's services and the national pole only", nullable = true)
            @Nullable
            List<Assessment> assessments) {

        static SelectionView of(Selection selection, boolean withAssessments) {
            return new SelectionView(
                    selection.mode(), selection.selectedOn(), withAssessments ? selection.assessments() : null);
        }
    }

    /** Makes views for one caller. */
    record Sight(Communes communes, Epcis epcis, boolean seesAssessments) {

        OperatorView view(Operator operator) {
            return new OperatorView(
                    operator.code(),
                    operator.version(),
                    operator.name(),
                    operator.kind(),
                    operator.siret(),
                    operator.conventions().stream()
                            .map(convention -> view(operator, convention))
                            .toList());
        }

        private ConventionView view(Operator operator, Convention convention) {
            OperatorShare share = OperatorShare.of(operator, convention, communes, epcis);
            return new ConventionView(
                    convention.department(),
                    AreaView.of(convention, share),
                    TeamView.of(convention.team()),
                    OffHoursView.of(convention.offHours()),
                    PhonePlatformView.of(convention.phonePlatform()),
                    ContactView.of(convention.contact()),
                    SelectionView.of(convention.selection(), seesAssessments),
                    convention.endsOn(),
                    convention.warnings());
        }
    }
}
