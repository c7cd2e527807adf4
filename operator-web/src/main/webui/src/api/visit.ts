import { type Answer, answerOf, bodyOf } from "./answer";
import { visit } from "./clients";
import type { components } from "./generated/visit";
import type { Known } from "./known";

type Schemas = components["schemas"];

export type Stage = Schemas["ProcedureStage"];
export type Source = Schemas["ReferralSource"];
export type CaseState = Schemas["CaseState"];
export type Channel = Schemas["Channel"];
export type AttemptOutcome = Schemas["AttemptOutcome"];
export type Place = Schemas["Place"];
export type StepsState = Schemas["StepsState"];
export type TransitionState = Schemas["TransitionState"];
export type DiagnosisKind = Schemas["DiagnosisKind"];
export type ArrearsCause = Schemas["ArrearsCause"];
export type CommitmentForm = Schemas["CommitmentForm"];
export type StepKind = Schemas["StepKind"];
export type ClosureMotive = Schemas["ClosureMotive"];
export type TimelineKind = Schemas["Kind"];
export type CancellationMotive = Schemas["CancellationMotive"];
export type PlannedVisitState = Schemas["PlannedVisitState"];

export type ContactAttemptRequest = Schemas["ContactAttemptRequest"];
export type MeetingRequest = Schemas["MeetingRequest"];
export type PlannedVisitRequest = Schemas["PlannedVisitRequest"];
export type VisitCancellationRequest = Schemas["VisitCancellationRequest"];
export type DiagnosisRequest = Schemas["DiagnosisRequest"];
export type CommitmentRequest = Schemas["CommitmentRequest"];
export type ClosureRequest = Schemas["ClosureRequest"];

export type CaseLine = Known<Schemas["CaseLine"], "lastExchangeOn" | "tenant" | "mergedInto">;
export type AgendaLine = Known<
    Schemas["AgendaLine"],
    "from" | "to" | "place" | "visitId" | "tenant" | "mergedInto"
>;
export type Person = Known<Schemas["Person"], "civility" | "firstName" | "birthDate" | "occupation">;
export type Told = Known<Schemas["Provenance"]>;
export type Composition = Omit<
    Known<Schemas["Composition"], "maritalSituation">,
    "told" | "childrenByAge"
> & { told: Told; childrenByAge?: Known<Schemas["ChildrenByAge"]> | null };
export type Resources = Omit<
    Known<Schemas["Resources"], "monthlyIncomeCents" | "bracket" | "familyQuotientCents">,
    "told"
> & { told: Told };
export type HousingBenefit = Omit<
    Known<Schemas["HousingBenefit"], "thirdPartyPayment" | "suspendedOn">,
    "told"
> & { told: Told };
export type Landlord = Known<Schemas["Landlord"], "name" | "phone" | "email" | "siret">;
export type Lease = Omit<
    Known<Schemas["Lease"], "signedOn" | "rentCents" | "chargesCents">,
    "told" | "landlord"
> & { told: Told; landlord?: Landlord | null };
export type Arrears = Omit<Known<Schemas["Arrears"], "since" | "declaredOn">, "told"> & { told: Told };
/** Composition and means; a block that nobody told is null. */
export interface Situation {
    composition?: Composition | null;
    resources?: Resources | null;
    housingBenefit?: HousingBenefit | null;
    lease?: Lease | null;
    arrears?: Arrears | null;
}
export type Identity = Omit<Known<Schemas["IdentityView"], "email">, "members" | "situation"> & {
    members: Person[];
    situation: Situation;
};
export type Closure = Known<Schemas["ClosureView"]>;
export type CaseFile = Omit<
    Known<
        Schemas["CaseView"],
        "firstMetOn" | "lastExchangeOn" | "hearingOn" | "closure" | "identity" | "mergedInto"
    >,
    "closure" | "identity"
> & { closure?: Closure | null; identity?: Identity | null };
export type TimelineEntry = Known<Schemas["TimelineView"], "note" | "mergedFrom">;

export interface CaseFilter {
    q?: string;
    state?: string;
    stage?: string;
    department?: string;
    operator?: string;
}

export const listCases = (filter: CaseFilter & { cursor?: string; limit?: number }, signal?: AbortSignal) =>
    answerOf<CaseLine[]>(visit.GET("/api/visit/v1/cases", { params: { query: filter }, signal }));

export const readCase = (id: string, signal?: AbortSignal) =>
    answerOf<CaseFile>(visit.GET("/api/visit/v1/cases/{id}", { params: { path: { id } }, signal }));

export const readTimeline = (id: string, signal?: AbortSignal) =>
    bodyOf<TimelineEntry[]>(
        visit.GET("/api/visit/v1/cases/{id}/timeline", { params: { path: { id } }, signal }),
    );

export const recordAttempt = (id: string, body: ContactAttemptRequest): Promise<Answer<unknown>> =>
    answerOf(visit.POST("/api/visit/v1/cases/{id}/contact-attempts", { params: { path: { id } }, body }));

export const recordMeeting = (id: string, body: MeetingRequest): Promise<Answer<unknown>> =>
    answerOf(visit.POST("/api/visit/v1/cases/{id}/meetings", { params: { path: { id } }, body }));

/** `from` and `to`: days, both included. */
export const listAgenda = (
    period: { from: string; to: string; cursor?: string; limit?: number },
    signal?: AbortSignal,
) => answerOf<AgendaLine[]>(visit.GET("/api/visit/v1/agenda", { params: { query: period }, signal }));

export const planVisit = (id: string, body: PlannedVisitRequest): Promise<Answer<unknown>> =>
    answerOf(visit.POST("/api/visit/v1/cases/{id}/planned-visits", { params: { path: { id } }, body }));

export const cancelVisit = (
    id: string,
    visitId: string,
    body: VisitCancellationRequest,
): Promise<Answer<unknown>> =>
    answerOf(
        visit.POST("/api/visit/v1/cases/{id}/planned-visits/{visitId}/cancellation", {
            params: { path: { id, visitId } },
            body,
        }),
    );

export const recordDiagnosis = (id: string, body: DiagnosisRequest): Promise<Answer<unknown>> =>
    answerOf(visit.POST("/api/visit/v1/cases/{id}/diagnoses", { params: { path: { id } }, body }));

export const recordCommitment = (id: string, body: CommitmentRequest): Promise<Answer<unknown>> =>
    answerOf(visit.POST("/api/visit/v1/cases/{id}/commitments", { params: { path: { id } }, body }));

/** `version`: the ETag of the case as it was seen; another one answers 412. */
export const closeCase = (id: string, version: string, body: ClosureRequest): Promise<Answer<unknown>> =>
    answerOf(
        visit.POST("/api/visit/v1/cases/{id}/closure", {
            params: { path: { id }, header: { "If-Match": version } },
            body,
        }),
    );
