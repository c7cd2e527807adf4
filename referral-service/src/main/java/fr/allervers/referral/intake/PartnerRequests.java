package fr.allervers.referral.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a partner knows because of its own part in the procedure, and where each value comes from. */
public final class PartnerRequests {

    private PartnerRequests() {}

    @Schema(name = "ReferredDsf", description = "Diagnostic social et financier, as the CD knows it at the assignation")
    public record DsfRequest(
            @Schema(nullable = true) @Nullable LocalDate proposedOn,

            @Schema(description = "How it was proposed", nullable = true) @Nullable
            ContactMeans channel,

            @Schema(description = "Reminders without answer", nullable = true) @Min(0) @Max(20) @Nullable
            Integer reminders,

            @Schema(nullable = true) @Nullable Boolean answered) {}

    @Schema(name = "ReferredEnquiry")
    public record EnquiryRequest(
            @Schema(description = "The household was met at the enquiry")
            boolean met,

            @Schema(description = "The enquiry has to be made again")
            boolean toUpdate) {}

    @Schema(name = "SocialServiceSignal", description = "Why a social service signals a household: it cannot reach it")
    public record SignalRequest(
            @Schema(description = "The usual means that were tried") @Size(min = 1, max = 20)
            List<ContactTriedRequest> contactsTried) {}

    @Schema(name = "ContactTried")
    public record ContactTriedRequest(ContactMeans means, LocalDate triedOn) {}

    @Schema(name = "CcapexOrientation", description = "The decision by which the CCAPEX sends the household")
    public record OrientationRequest(
            @Schema(description = "Not in the future") LocalDate decidedOn, OrientationReason reason) {}

    @Schema(
            name = "Provenance",
            description = "Where one value, or a block, comes from when it is not the partner's own")
    public record ProvenanceRequest(
            @Schema(description = "JSON pointer of a value or block of this document", examples = "/household/phones")
            @Size(min = 2, max = 100)
            @Pattern(regexp = "^(/[A-Za-z0-9]+)+$")
            String field,

            @Schema(description = "Who said so") ProvenanceOrigin origin,

            @Schema(description = "The day as of which it held; not in the future")
            LocalDate asOf) {}

    /** Usual means of contact (note: <i>moyens traditionnels</i>). */
    public enum ContactMeans {
        LETTER,
        REGISTERED_LETTER,
        PHONE,
        SMS,
        EMAIL,
        APPOINTMENT,
        HOME_VISIT
    }

    /** Why the CCAPEX orients a household to the mobile team. */
    public enum OrientationReason {
        NO_CONTACT,
        ARREARS_LEVEL,
        VULNERABILITY,
        HEARING_NEAR,
        POLICE_ASSISTANCE_NEAR,
        BENEFIT_AT_STAKE,
        OTHER
    }

    /** Who said a value. */
    public enum ProvenanceOrigin {
        CAF,
        CD,
        SOCIAL_SERVICE,
        CCAPEX,
        HOUSEHOLD,
        LANDLORD,
        BAILIFF,
        COURT,
        PREFECTURE
    }
}
