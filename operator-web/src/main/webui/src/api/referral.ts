import { answerOf, bodyOf } from "./answer";
import { referral } from "./clients";
import type { components } from "./generated/referral";
import type { Known } from "./known";

type Schemas = components["schemas"];

export type ReferralState = Schemas["ReferralState"];
export type RefusalMotive = Schemas["RefusalMotive"];
export type WithdrawalMotive = Schemas["WithdrawalMotive"];
export type MessageKind = Schemas["MessageKind"];
export type Message = Known<Schemas["ReferralMessage"], "operator" | "motive" | "words">;
export type Referral = Omit<
    Known<
        Schemas["Referral"],
        | "hearingDate"
        | "operator"
        | "quotaMonth"
        | "waitReason"
        | "attachedTo"
        | "answerDueOn"
        | "withdrawalMotive"
    >,
    "reasons"
> & { reasons: Known<Schemas["ReferralReason"]>[] };
export type PlanOperator = Known<Schemas["PlanOperator"]>;
export type PlanQuota = Known<Schemas["PlanQuota"], "stage">;
export type Plan = Omit<
    Known<
        Schemas["Plan"],
        "minimumArrearsCents" | "minimumArrearsMonths" | "minimumVulnerabilities" | "socialServiceAnnualCap"
    >,
    "operators" | "quotas"
> & { operators: PlanOperator[]; quotas: PlanQuota[] };
export type PlanRequest = Schemas["PlanRequest"];

export type Score = Known<Schemas["PriorityScore"]>;
export type Waiting = Omit<Known<Schemas["WaitingReferral"], "hearingDate" | "expectedMonth">, "score"> & {
    score: Score;
};
export type Offer = Known<Schemas["AllocationOffer"], "allowed">;
export type Choice = Omit<
    Known<Schemas["AllocationChoice"], "operator" | "waitReason" | "score">,
    "offers" | "score"
> & {
    offers: Offer[];
    score?: Score | null;
};
export type QuotaUse = Known<Schemas["QuotaUse"], "stage">;

export type ReferralImport = Known<Schemas["ReferralImport"], "finishedAt">;
export type ImportState = Schemas["ImportState"];
export type ImportLineStatus = Schemas["LineStatus"];
export type ImportLine = Omit<Known<Schemas["ReferralImportLine"], "referralId">, "violations"> & {
    violations: Known<Schemas["ReferralImportViolation"], "column">[];
};

export interface ReferralFilter {
    department?: string;
    state?: ReferralState;
    source?: Schemas["Source"];
    stage?: Schemas["Stage"];
    cursor?: string;
    limit?: number;
}

export const listReferrals = (filter: ReferralFilter, signal?: AbortSignal) =>
    answerOf<Referral[]>(referral.GET("/api/referral/v1/referrals", { params: { query: filter }, signal }));

export const readPlan = (department: string, year: number, signal?: AbortSignal) =>
    answerOf<Plan>(
        referral.GET("/api/referral/v1/plans/{department}/{year}", {
            params: { path: { department, year } },
            signal,
        }),
    );

/** `version`: the ETag of the plan as it was seen; null when there is none yet. */
export const putPlan = (department: string, year: number, version: string | null, body: PlanRequest) =>
    answerOf<Plan>(
        referral.PUT("/api/referral/v1/plans/{department}/{year}", {
            params: { path: { department, year } },
            headers: version === null ? {} : { "If-Match": version },
            body,
        }),
    );

/** The cursor is the rank that was read last. */
export const listWaiting = (
    department: string,
    page: { cursor?: number; limit?: number },
    signal?: AbortSignal,
) =>
    answerOf<Waiting[]>(
        referral.GET("/api/referral/v1/waitlists/{department}", {
            params: { path: { department }, query: page },
            signal,
        }),
    );

export const readChoices = (id: string, signal?: AbortSignal) =>
    bodyOf<Choice[]>(
        referral.GET("/api/referral/v1/referrals/{id}/choices", { params: { path: { id } }, signal }),
    );

export const readQuotaUses = (department: string, year: number, signal?: AbortSignal) =>
    bodyOf<QuotaUse[]>(
        referral.GET("/api/referral/v1/quota-uses/{department}/{year}", {
            params: { path: { department, year } },
            signal,
        }),
    );

export const listImports = (page: { cursor?: string; limit?: number }, signal?: AbortSignal) =>
    answerOf<ReferralImport[]>(
        referral.GET("/api/referral/v1/referral-imports", { params: { query: page }, signal }),
    );

export const readImport = (id: string, signal?: AbortSignal) =>
    bodyOf<ReferralImport>(
        referral.GET("/api/referral/v1/referral-imports/{id}", { params: { path: { id } }, signal }),
    );

export const readImportLines = (
    id: string,
    page: { status?: ImportLineStatus; cursor?: number; limit?: number },
    signal?: AbortSignal,
) =>
    answerOf<ImportLine[]>(
        referral.GET("/api/referral/v1/referral-imports/{id}/lines", {
            params: { path: { id }, query: page },
            signal,
        }),
    );

/** Every line with what became of it, as a table for people. */
export const readImportTable = (id: string) =>
    bodyOf<Blob>(
        referral.GET("/api/referral/v1/referral-imports/{id}/lines", {
            params: { path: { id } },
            headers: { Accept: "text/csv" },
            parseAs: "blob",
        }),
    );

export type Source = Schemas["Source"];

export interface ImportOrder {
    mode: "validate" | "commit";
    atomic: "none" | "all";
    /** In whose name; without it the sender's own. */
    source?: Source;
}

/** Sends a partner's file as it is, without reading it into memory. */
export const sendImport = (file: File, order: ImportOrder, signal?: AbortSignal) =>
    bodyOf<ReferralImport>(
        referral.POST("/api/referral/v1/referral-imports", {
            params: { query: order },
            headers: {
                "Content-Type": file.name.toLowerCase().endsWith(".csv")
                    ? "text/csv"
                    : "application/x-ndjson",
            },
            body: file as unknown as string,
            bodySerializer: (body: unknown) => body as BodyInit,
            signal,
        }),
    );

/** What is not worked off stays out; what was entered stays. */
export const cancelImport = (id: string) =>
    bodyOf<ReferralImport>(
        referral.POST("/api/referral/v1/referral-imports/{id}/cancellation", { params: { path: { id } } }),
    );

/** The operator takes the household on; again changes nothing. */
export const acceptReferral = (id: string) =>
    bodyOf<Referral>(
        referral.POST("/api/referral/v1/referrals/{id}/acceptance", { params: { path: { id } } }),
    );

/** The operator refuses: the place is free again, the household goes back to the allocation. */
export const refuseReferral = (id: string, motive: RefusalMotive, comment: string) =>
    bodyOf<Referral>(
        referral.POST("/api/referral/v1/referrals/{id}/refusal", {
            params: { path: { id } },
            body: { motive, ...(comment.trim() === "" ? {} : { comment }) },
        }),
    );

/** The partner, or the secretariat, takes it back before the operator took it on. */
export const withdrawReferral = (id: string, motive: WithdrawalMotive, comment: string) =>
    bodyOf<unknown>(
        referral.POST("/api/referral/v1/referrals/{id}/withdrawal", {
            params: { path: { id } },
            body: { motive, ...(comment.trim() === "" ? {} : { comment }) },
        }),
    );

/** A place given by a person, with a reason that is kept. */
export const allocateReferral = (id: string, body: Schemas["AllocationRequest"]) =>
    bodyOf<unknown>(
        referral.POST("/api/referral/v1/referrals/{id}/allocation", { params: { path: { id } }, body }),
    );

/** The operator asks the partner; its own delay stands still meanwhile. */
export const askPartner = (id: string, question: string) =>
    bodyOf<unknown>(
        referral.POST("/api/referral/v1/referrals/{id}/information-request", {
            params: { path: { id } },
            body: { question },
        }),
    );

/** The answer to the operator's question; its delay begins anew. */
export const answerQuestion = (id: string, answer: string) =>
    bodyOf<unknown>(
        referral.POST("/api/referral/v1/referrals/{id}/information", {
            params: { path: { id } },
            body: { answer },
        }),
    );

export const readMessages = (id: string, signal?: AbortSignal) =>
    bodyOf<Message[]>(
        referral.GET("/api/referral/v1/referrals/{id}/messages", { params: { path: { id } }, signal }),
    );
