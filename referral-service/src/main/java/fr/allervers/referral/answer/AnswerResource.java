package fr.allervers.referral.answer;

import fr.allervers.kit.Scopes;
import fr.allervers.referral.answer.AnswerRequests.AllocationRequest;
import fr.allervers.referral.answer.AnswerRequests.InformationAnswer;
import fr.allervers.referral.answer.AnswerRequests.InformationRequest;
import fr.allervers.referral.answer.AnswerRequests.RefusalRequest;
import fr.allervers.referral.answer.AnswerRequests.WithdrawalRequest;
import fr.allervers.referral.answer.AnswerViews.AnsweredView;
import fr.allervers.referral.answer.AnswerViews.MessageView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps after an allocation over HTTP; each can be sent again and then changes nothing. */
@Path("/api/v1/referrals/{id}")
@Tag(name = "answers")
public class AnswerResource {

    private final AnswerReferral answer;
    private final GiveInformation information;
    private final WithdrawReferral withdraw;
    private final AllocateByHand allocate;
    private final Scopes scopes;

    public AnswerResource(
            AnswerReferral answer,
            GiveInformation information,
            WithdrawReferral withdraw,
            AllocateByHand allocate,
            Scopes scopes) {
        this.answer = answer;
        this.information = information;
        this.withdraw = withdraw;
        this.allocate = allocate;
        this.scopes = scopes;
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({"operator-agent", "operator-manager"})
    @Operation(summary = "The operator takes the household on; beginning to work says the same")
    @APIResponse(responseCode = "409", description = "referral-not-allocated, referral-already-refused")
    public Uni<AnsweredView> accept(@PathParam("id") UUID id) {
        return answer.accept(scopes.current(), id).map(AnsweredView::of);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed("operator-manager")
    @Operation(
            summary = "The operator refuses with a motive: the place is free again, the case goes back to allocation")
    @APIResponse(responseCode = "409", description = "referral-already-accepted, referral-not-allocated")
    public Uni<AnsweredView> refuse(@PathParam("id") UUID id, RefusalRequest request) {
        return answer.refuse(scopes.current(), id, request.motive(), request.comment())
                .map(AnsweredView::of);
    }

    @POST
    @Path("/information-request")
    @RolesAllowed({"operator-agent", "operator-manager"})
    @Operation(summary = "The operator asks the partner for more; its own delay stands still meanwhile")
    @APIResponse(responseCode = "409", description = "referral-not-allocated, referral-already-refused")
    public Uni<AnsweredView> ask(@PathParam("id") UUID id, InformationRequest request) {
        return answer.askInformation(scopes.current(), id, request.question()).map(AnsweredView::of);
    }

    @POST
    @Path("/information")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(
            operationId = "giveInformation",
            summary = "The partner answers the operator's question; the operator's delay begins anew")
    @APIResponse(responseCode = "409", description = "information-not-asked")
    public Uni<AnsweredView> inform(@PathParam("id") UUID id, InformationAnswer request) {
        return information.handle(scopes.current(), id, request.answer()).map(AnsweredView::of);
    }

    @GET
    @Path("/messages")
    @RolesAllowed({"partner", "ccapex", "operator-agent", "operator-manager"})
    @Operation(
            operationId = "listMessages",
            summary = "Questions, answers, refusals and withdrawals of a referral, oldest first")
    public Uni<List<MessageView>> messages(@PathParam("id") UUID id) {
        return information.messages(scopes.current(), id);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"partner", "ccapex"})
    @Operation(
            operationId = "withdrawReferral",
            summary = "Take a referral back before the operator accepted it; its place is free again")
    @APIResponse(responseCode = "409", description = "referral-already-accepted, referral-rejected")
    public Uni<AnsweredView> withdraw(@PathParam("id") UUID id, WithdrawalRequest request) {
        return withdraw.handle(scopes.current(), id, request.motive(), request.comment())
                .map(AnsweredView::of);
    }

    @POST
    @Path("/allocation")
    @RolesAllowed({"ccapex", "department-pilot"})
    @Operation(summary = "Give the place by hand, or move it to another operator, with a reason that is kept")
    @APIResponse(
            responseCode = "409",
            description =
                    "override-needed, operator-not-in-plan, referral-already-accepted, referral-has-no-place-to-give")
    public Uni<AnsweredView> allocate(@PathParam("id") UUID id, AllocationRequest request) {
        return allocate.handle(
                        scopes.current(),
                        new AllocateByHand.Command(
                                id, request.operator(), request.reason(), Boolean.TRUE.equals(request.override())))
                .map(AnsweredView::of);
    }
}
