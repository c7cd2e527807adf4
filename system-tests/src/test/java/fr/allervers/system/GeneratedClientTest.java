package fr.allervers.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.allervers.partner.ApiClient;
import fr.allervers.partner.ApiException;
import fr.allervers.partner.ApiResponse;
import fr.allervers.partner.api.ImportsApi;
import fr.allervers.partner.api.ImportsApi.APISendReferralFileRequest;
import fr.allervers.partner.api.ReferralsApi;
import fr.allervers.partner.model.ImportState;
import fr.allervers.partner.model.LineStatus;
import fr.allervers.partner.model.Problem;
import fr.allervers.partner.model.Referral;
import fr.allervers.partner.model.ReferralImport;
import fr.allervers.partner.model.ReferralImportLine;
import fr.allervers.partner.model.ReferralRequest;
import fr.allervers.partner.model.ReferralState;
import fr.allervers.partner.model.ReferredArrears;
import fr.allervers.system.data.GeneratedReferral;
import fr.allervers.system.data.Place;
import fr.allervers.system.data.Plans;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner who generates its client from the published API needs nothing else to push and to read. */
class GeneratedClientTest {

    private static final Place PLACE = Place.SEINE_SAINT_DENIS;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LivePlatform platform = LivePlatform.shared();
    private final ApiClient client = client();

    @BeforeEach
    void plan() {
        Plans.generous(platform, PLACE);
    }

    @Test
    void file_ofGeneratedDocuments_isEnteredAndReportedLineByLine() throws ApiException {
        ImportsApi imports = new ImportsApi(client);
        String file = Stream.of(
                        GeneratedReferral.of(PLACE),
                        GeneratedReferral.of(PLACE),
                        GeneratedReferral.of(PLACE).stage(null))
                .map(this::line)
                .collect(Collectors.joining("\n"));

        ReferralImport kept = imports.sendReferralFile(APISendReferralFileRequest.newBuilder()
                .body(file)
                .mode("commit")
                .build());
        ReferralImport report = Awaitility.await("the import")
                .atMost(PATIENCE)
                .until(() -> imports.readImport(kept.getId()), GeneratedClientTest::isDone);

        assertThat(report.getAccepted()).isEqualTo(2);
        assertThat(report.getRejected()).isEqualTo(1);
        List<ReferralImportLine> lines = imports.listImportLines(kept.getId(), null, 10, null);
        assertThat(lines)
                .extracting(ReferralImportLine::getStatus)
                .containsExactly(LineStatus.ACCEPTED, LineStatus.ACCEPTED, LineStatus.REJECTED);
        assertThat(lines.get(2).getViolations())
                .anySatisfy(violation -> assertThat(violation.getPointer()).isEqualTo("/stage"));
    }

    @Test
    void referral_pushedTwice_isCreatedThenKnown() throws ApiException {
        ReferralsApi referrals = new ReferralsApi(client);
        ReferralRequest request = GeneratedReferral.of(PLACE);

        ApiResponse<Referral> first = referrals.pushReferralWithHttpInfo(request);
        ApiResponse<Referral> second = referrals.pushReferralWithHttpInfo(request);

        assertThat(first.getStatusCode()).isEqualTo(201);
        assertThat(second.getStatusCode()).isEqualTo(200);
        assertThat(first.getData().getState()).isEqualTo(ReferralState.ALLOCATED);
        assertThat(second.getData().getId()).isEqualTo(first.getData().getId());
    }

    @Test
    void refusal_isReadAsTheProblemOfTheCatalogue() throws Exception {
        ReferralsApi referrals = new ReferralsApi(client);
        ReferralRequest request = GeneratedReferral.of(PLACE);
        referrals.pushReferral(request);

        ApiException refused = catchThrowableOfType(
                ApiException.class,
                () -> referrals.pushReferral(request.arrears(new ReferredArrears().amountCents(1L))));

        assertThat(refused.getCode()).isEqualTo(409);
        Problem problem = client.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        assertThat(problem.getCode()).isEqualTo("reference-taken");
    }

    private ApiClient client() {
        ApiClient made = new ApiClient();
        made.updateBaseUri(platform.service(Service.REFERRAL).url());
        made.setRequestInterceptor(request -> request.header(
                "Authorization", "Bearer " + platform.as(PLACE.caf()).token().get()));
        return made;
    }

    private String line(ReferralRequest referral) {
        try {
            return client.getObjectMapper().writeValueAsString(referral);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isDone(ReferralImport report) {
        return report.getState() == ImportState.DONE;
    }
}
