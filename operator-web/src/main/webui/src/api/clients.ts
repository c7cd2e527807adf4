import createClient, { type ClientOptions, defaultPathSerializer } from "openapi-fetch";
import type { paths as FollowupPaths } from "./generated/followup";
import type { paths as ReferralPaths } from "./generated/referral";
import type { paths as ReportingPaths } from "./generated/reporting";
import type { paths as VisitPaths } from "./generated/visit";

/** The front service takes no unsafe call without it: no other site can send it. */
export const requestedByPage = { "X-Requested-With": "JavaScript" };

export const referral = createClient<ReferralPaths>(through("referral"));
export const visit = createClient<VisitPaths>(through("visit"));
export const followup = createClient<FollowupPaths>(through("followup"));
export const reporting = createClient<ReportingPaths>(through("reporting"));

/** A path of a service's own API, as the front service forwards it. */
export function forwarded(service: string, path: string): string {
    return path.replace("/api/v1/", `/api/${service}/v1/`);
}

function through(service: string): ClientOptions {
    return {
        baseUrl: location.origin,
        headers: requestedByPage,
        pathSerializer: (path, parameters) => forwarded(service, defaultPathSerializer(path, parameters)),
        // Looked up at each call, so that tests can put another one in its place.
        fetch: (request: Request) => globalThis.fetch(request),
    };
}
