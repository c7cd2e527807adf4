import { answerOf, bodyOf } from "./answer";
import { referral } from "./clients";
import type { components } from "./generated/referral";
import type { Known } from "./known";

type Schemas = components["schemas"];

export type PairState = Schemas["State"];
export type PairDecision = Schemas["Decision"];
export type MatchRule = Schemas["MatchRule"];
export type ComparedField = Schemas["Field"];
export type Agreement = Schemas["Agreement"];
export type MatchReason = Schemas["Reason"];
export type Likeness = Omit<Known<Schemas["Likeness"]>, "fields"> & {
    fields: Known<Schemas["FieldComparison"]>[];
};
export type PairedReferral = Known<Schemas["PairedReferral"]>;
export type Deed = Known<Schemas["HouseholdDeed"]>;
/** Two households that may be one. */
export type Pair = Omit<
    Known<Schemas["HouseholdPair"], "likeness" | "decision">,
    "likeness" | "one" | "other" | "decision"
> & {
    likeness?: Likeness | null;
    one: PairedReferral;
    other: PairedReferral;
    decision?: Deed | null;
};
export type Portrait = Omit<Known<Schemas["HouseholdPortrait"]>, "adults"> & {
    adults: Known<Schemas["PortrayedAdult"], "birthDate">[];
};
/** Who they are; a household that was erased has no portrait. */
export interface PairIdentity {
    pair: Pair;
    one?: Portrait | null;
    other?: Portrait | null;
}
export interface Matching {
    /** The earlier referral that it was recognised by; none for a new household, or one that a merge joined. */
    recognised?: { referralId: string; likeness: Likeness } | null;
}

/** The oldest first. */
export const listPairs = (
    filter: { department: string; state?: PairState; cursor?: string; limit?: number },
    signal?: AbortSignal,
) =>
    answerOf<Pair[]>(referral.GET("/api/referral/v1/household-pairs", { params: { query: filter }, signal }));

/** Names, birth dates, addresses: each reading is noted. */
export const readPair = (id: string, signal?: AbortSignal) =>
    bodyOf<PairIdentity>(
        referral.GET("/api/referral/v1/household-pairs/{id}", { params: { path: { id } }, signal }),
    );

/** One household or two; the same again changes nothing. */
export const decidePair = (id: string, decision: PairDecision, reason: string) =>
    bodyOf<Pair>(
        referral.POST("/api/referral/v1/household-pairs/{id}/decision", {
            params: { path: { id } },
            body: { decision, reason },
        }),
    );

/** A merge that a pair's decision made has the id of the pair; again changes nothing. */
export const reverseMerge = (id: string, reason: string) =>
    bodyOf<unknown>(
        referral.POST("/api/referral/v1/household-merges/{id}/reversal", {
            params: { path: { id } },
            body: { reason },
        }),
    );

/** Why a referral was recognised as one of a known household. */
export const readMatching = (referralId: string, signal?: AbortSignal) =>
    bodyOf<Matching>(
        referral.GET("/api/referral/v1/referrals/{id}/matching", {
            params: { path: { id: referralId } },
            signal,
        }),
    );

/** The referral gets a household and a case of its own; again changes nothing. */
export const separateReferral = (id: string, reason: string) =>
    bodyOf<unknown>(
        referral.POST("/api/referral/v1/referrals/{id}/separation", {
            params: { path: { id } },
            body: { reason },
        }),
    );
