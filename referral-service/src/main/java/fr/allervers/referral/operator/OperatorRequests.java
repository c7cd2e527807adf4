package fr.allervers.referral.operator;

import fr.allervers.referral.operator.domain.Area;
import fr.allervers.referral.operator.domain.Assessment;
import fr.allervers.referral.operator.domain.Contact;
import fr.allervers.referral.operator.domain.Convention;
import fr.allervers.referral.operator.domain.Criterion;
import fr.allervers.referral.operator.domain.Hours;
import fr.allervers.referral.operator.domain.OffHours;
import fr.allervers.referral.operator.domain.Operator;
import fr.allervers.referral.operator.domain.OperatorKind;
import fr.allervers.referral.operator.domain.PhonePlatform;
import fr.allervers.referral.operator.domain.Post;
import fr.allervers.referral.operator.domain.Profile;
import fr.allervers.referral.operator.domain.Selection;
import fr.allervers.referral.operator.domain.SelectionMode;
import fr.allervers.referral.operator.domain.Team;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a department sends as an operator. */
final class OperatorRequests {

    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
    private static final String PHONE = "^(\\+[1-9][0-9]{6,14}|[0-9]{3,10})$";

    private OperatorRequests() {}

    @Schema(name = "OperatorRequest", description = "An organisation whose mobile team visits (note, critères)")
    record OperatorRequest(
            @Schema(description = "Name of the organisation") @Size(min = 2, max = 150) @Pattern(regexp = "^[^<>]*$")
            String name,

            OperatorKind kind,

            @Schema(description = "14 digits, the last one their Luhn check", nullable = true)
            @Pattern(regexp = "^[0-9]{14}$")
            @Nullable
            String siret,

            @Schema(description = "One for each department of the caller where it works; others are left as they are")
            @Size(min = 1, max = 110)
            List<ConventionRequest> conventions) {

        Operator toOperator(String code) {
            return new Operator(
                    code,
                    0,
                    name,
                    kind,
                    siret,
                    conventions.stream().map(ConventionRequest::toConvention).toList());
        }
    }

    @Schema(name = "ConventionRequest", description = "What the operator undertakes in one department")
    record ConventionRequest(
            @Schema(description = "INSEE code of the department", examples = "93")
            @Pattern(regexp = "^([0-9]{2}|2A|2B|97[0-9])$")
            String department,

            @Schema(description = "Where it works; the whole department when absent", nullable = true) @Nullable
            AreaRequest area,

            @Schema(description = "The posts, each profile once") @Size(min = 1, max = 4)
            List<PostRequest> team,

            @Schema(description = "When the team can visit outside its usual hours; empty when it cannot")
            @Size(max = 21)
            List<HoursRequest> offHours,

            @Schema(nullable = true) @Nullable PhonePlatformRequest phonePlatform,
            ContactRequest contact,
            SelectionRequest selection,

            @Schema(description = "Last day of the convention; open when absent", nullable = true) @Nullable
            LocalDate endsOn) {

        Convention toConvention() {
            return new Convention(
                    department,
                    area == null ? Area.WHOLE : area.toArea(),
                    new Team(team.stream().map(PostRequest::toPost).toList()),
                    new OffHours(spans(offHours)),
                    phonePlatform == null ? null : phonePlatform.toPhonePlatform(),
                    new Contact(contact.email(), contact.phone()),
                    selection.toSelection(),
                    endsOn);
        }
    }

    @Schema(name = "AreaRequest", description = "Half of the population of the department at least")
    record AreaRequest(
            @Schema(description = "INSEE codes of communes or municipal districts", nullable = true)
            @Size(max = 1000)
            @Nullable
            List<@Pattern(regexp = "^([0-9]{2}|2A|2B)[0-9]{3}$") String> communes,

            @Schema(description = "SIREN of EPCI: their communes in this department", nullable = true)
            @Size(max = 100)
            @Nullable
            List<@Pattern(regexp = "^[0-9]{9}$") String> epcis) {

        Area toArea() {
            return new Area(false, communes == null ? List.of() : communes, epcis == null ? List.of() : epcis);
        }
    }

    @Schema(name = "PostRequest")
    record PostRequest(
            @Schema(
                    description = "CESF; ASSISTANT_SOCIAL with legal competence; JURISTE with social competence; "
                            + "OTHER, whoever lacks the second competence too")
            Profile profile,

            @Schema(description = "Full-time equivalents in hundredths: 150 is 1.5") @Min(5) @Max(10_000)
            int fteHundredths) {

        Post toPost() {
            return new Post(profile, fteHundredths);
        }
    }

    @Schema(name = "HoursRequest", description = "A span of hours on a day of the week, local time")
    record HoursRequest(
            DayOfWeek day,

            @Schema(examples = "18:00") @Pattern(regexp = TIME)
            String from,

            @Schema(description = "After from", examples = "21:00") @Pattern(regexp = TIME)
            String to) {

        Hours toHours() {
            return new Hours(day, LocalTime.parse(from), LocalTime.parse(to));
        }
    }

    @Schema(name = "PhonePlatformRequest", description = "A telephone platform beside the visits: an asset")
    record PhonePlatformRequest(
            @Schema(description = "Number that households call", examples = "+33805160075") @Pattern(regexp = PHONE)
            String number,

            @Schema(description = "When it answers") @Size(min = 1, max = 21)
            List<HoursRequest> week) {

        PhonePlatform toPhonePlatform() {
            return new PhonePlatform(number, spans(week));
        }
    }

    @Schema(name = "OperatorContactRequest", description = "A function's address, nobody's own; one of them at least")
    record ContactRequest(
            @Schema(nullable = true) @Pattern(regexp = "^[^@\\s]{1,64}@[^@\\s]{1,190}$") @Nullable
            String email,

            @Schema(nullable = true) @Pattern(regexp = PHONE) @Nullable
            String phone) {}

    @Schema(name = "SelectionRequest")
    record SelectionRequest(
            @Schema(
                    description =
                            "CALL_FOR_PROJECTS (appel à projet), TOP_UP (abondement d'un dispositif préexistant), "
                                    + "DIRECT_CONTACT (prise de contact directe) or OTHER")
            SelectionMode mode,

            @Schema(description = "From this day on the operator is in place")
            LocalDate selectedOn,

            @Schema(
                    description = "By the note's criteria, each once; the territorial scale is computed and not told",
                    nullable = true)
            @Size(max = 6)
            @Nullable
            List<AssessmentRequest> assessments) {

        Selection toSelection() {
            return new Selection(
                    mode,
                    selectedOn,
                    assessments == null
                            ? List.of()
                            : assessments.stream()
                                    .map(AssessmentRequest::toAssessment)
                                    .toList());
        }
    }

    @Schema(name = "AssessmentRequest")
    record AssessmentRequest(
            Criterion criterion,

            @Schema(description = "A short text about the organisation; no personal data") @Size(min = 3, max = 1000)
            String text) {

        Assessment toAssessment() {
            return new Assessment(criterion, text);
        }
    }

    private static List<Hours> spans(List<HoursRequest> hours) {
        return hours.stream().map(HoursRequest::toHours).toList();
    }
}
