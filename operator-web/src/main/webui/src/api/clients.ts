import createClient, { type ClientOptions } from "openapi-fetch";
import type { paths as FollowupPaths } from "./generated/followup";
import type { paths as ReferralPaths } from "./generated/referral";
import type { paths as ReportingPaths } from "./generated/reporting";
import type { paths as VisitPaths } from "./generated/visit";

/** The front service takes no unsafe call without it: no other site can send it. */
export const requestedByPage = { "X-Requested-With": "JavaScript" };

const options: ClientOptions = {
    baseUrl: location.origin,
    headers: requestedByPage,
    // Looked up at each call, so that tests can put another one in its place.
    fetch: (request: Request) => globalThis.fetch(request),
};

export const referral = createClient<ReferralPaths>(options);
export const visit = createClient<VisitPaths>(options);
export const followup = createClient<FollowupPaths>(options);
export const reporting = createClient<ReportingPaths>(options);
