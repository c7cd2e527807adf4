import { type Answer, answerOf, bodyOf } from "./answer";
import { referral } from "./clients";
import type { components } from "./generated/referral";
import type { Known } from "./known";

type Schemas = components["schemas"];

export type ReferralState = Schemas["ReferralState"];
export type Referral = Omit<
    Known<Schemas["Referral"], "hearingDate" | "operator" | "quotaMonth" | "waitReason" | "attachedTo">,
    "reasons"
> & { reasons: Known<Schemas["ReferralReason"]>[] };
export type PlanOperator = Known<Schemas["PlanOperator"]>;
export type PlanQuota = Known<Schemas["PlanQuota"]>;
export type Plan = Omit<
    Known<Schemas["Plan"], "minimumArrearsCents" | "socialServiceAnnualCap">,
    "operators" | "quotas"
> & { operators: PlanOperator[]; quotas: PlanQuota[] };
export type PlanRequest = Schemas["PlanRequest"];
export type ReferralImport = Known<Schemas["ReferralImport"], "finishedAt">;
export type ImportLineStatus = Schemas["LineStatus"];
export type ImportLine = Omit<Known<Schemas["ReferralImportLine"], "referralId">, "violations"> & {
    violations: Known<Schemas["Violation"]>[];
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
    answerOf<Referral[]>(referral.GET("/api/v1/referrals", { params: { query: filter }, signal }));

export const readPlan = (department: string, year: number, signal?: AbortSignal) =>
    answerOf<Plan>(
        referral.GET("/api/v1/plans/{department}/{year}", { params: { path: { department, year } }, signal }),
    );

/** `version`: the ETag of the plan as it was seen; null when there is none yet. */
export const putPlan = (department: string, year: number, version: string | null, body: PlanRequest) =>
    answerOf<Plan>(
        referral.PUT("/api/v1/plans/{department}/{year}", {
            params: { path: { department, year } },
            headers: version === null ? {} : { "If-Match": version },
            body,
        }),
    );

/** Sends a partner's file as it is, without reading it into memory; answers the address of its report. */
export const sendImport = (file: Blob): Promise<Answer<unknown>> =>
    answerOf(
        referral.POST("/api/v1/referral-imports", {
            body: file as unknown as string,
            bodySerializer: (body: unknown) => body as BodyInit,
            headers: { "Content-Type": "application/x-ndjson" },
        }),
    );

export const readImport = (id: string, signal?: AbortSignal) =>
    bodyOf<ReferralImport>(
        referral.GET("/api/v1/referral-imports/{id}", { params: { path: { id } }, signal }),
    );

export const readImportLines = (
    id: string,
    page: { status?: ImportLineStatus; cursor?: number; limit?: number },
    signal?: AbortSignal,
) =>
    answerOf<ImportLine[]>(
        referral.GET("/api/v1/referral-imports/{id}/lines", {
            params: { path: { id }, query: page },
            signal,
        }),
    );
