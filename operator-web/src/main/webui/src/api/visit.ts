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

export type ContactAttemptRequest = Schemas["ContactAttemptRequest"];
export type MeetingRequest = Schemas["MeetingRequest"];
export type DiagnosisRequest = Schemas["DiagnosisRequest"];
export type CommitmentRequest = Schemas["CommitmentRequest"];
export type ClosureRequest = Schemas["ClosureRequest"];

export type CaseLine = Known<Schemas["CaseLine"], "lastExchangeOn" | "tenant" | "mergedInto">;
export type Person = Known<Schemas["Person"], "civility" | "firstName" | "birthDate">;
export type Identity = Omit<Known<Schemas["IdentityView"], "email">, "members"> & { members: Person[] };
export type Closure = Known<Schemas["ClosureView"]>;
export type CaseFile = Omit<
    Known<Schemas["CaseView"], "firstMetOn" | "lastExchangeOn" | "closure" | "identity" | "mergedInto">,
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
