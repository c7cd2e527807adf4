import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Right, rights } from "./roles";

/** The endpoint of the services that a right stands for. */
const endpoints: Record<Right, [service: string, method: string, path: string]> = {
    readCases: ["visit", "get", "/api/v1/cases"],
    searchNames: ["visit", "post", "/api/v1/cases/{id}/contact-attempts"],
    recordEntries: ["visit", "post", "/api/v1/cases/{id}/contact-attempts"],
    readWatches: ["followup", "get", "/api/v1/watches"],
    readReferrals: ["referral", "get", "/api/v1/referrals"],
    acceptReferrals: ["referral", "post", "/api/v1/referrals/{id}/acceptance"],
    refuseReferrals: ["referral", "post", "/api/v1/referrals/{id}/refusal"],
    askPartners: ["referral", "post", "/api/v1/referrals/{id}/information-request"],
    informTeams: ["referral", "post", "/api/v1/referrals/{id}/information"],
    readMessages: ["referral", "get", "/api/v1/referrals/{id}/messages"],
    withdrawReferrals: ["referral", "post", "/api/v1/referrals/{id}/withdrawal"],
    givePlaces: ["referral", "post", "/api/v1/referrals/{id}/allocation"],
    readPairs: ["referral", "get", "/api/v1/household-pairs"],
    decidePairs: ["referral", "post", "/api/v1/household-pairs/{id}/decision"],
    reverseMerges: ["referral", "post", "/api/v1/household-merges/{id}/reversal"],
    readMatching: ["referral", "get", "/api/v1/referrals/{id}/matching"],
    separateReferrals: ["referral", "post", "/api/v1/referrals/{id}/separation"],
    readWaitlist: ["referral", "get", "/api/v1/waitlists/{department}"],
    readChoices: ["referral", "get", "/api/v1/referrals/{id}/choices"],
    sendImports: ["referral", "post", "/api/v1/referral-imports"],
    cancelImports: ["referral", "post", "/api/v1/referral-imports/{id}/cancellation"],
    readImports: ["referral", "get", "/api/v1/referral-imports"],
    readPlans: ["referral", "get", "/api/v1/plans/{department}/{year}"],
    setPlans: ["referral", "put", "/api/v1/plans/{department}/{year}"],
    readIndicators: ["reporting", "get", "/api/v1/indicators"],
};

describe("What a role may do here is what the services let it do", () => {
    it.each(Object.keys(endpoints) as Right[])("%s", (right) => {
        const admitted = rolesOf(...endpoints[right]);
        expect(admitted).not.toEqual([]);
        expect([...rights[right]].sort()).toEqual(admitted.sort());
    });
});

/** The roles that the snapshot of the service's API names for an endpoint. */
function rolesOf(service: string, method: string, path: string): string[] {
    const snapshot = readFileSync(resolve(`../../../../docs/api/${service}-service.yaml`), "utf8");
    const endpoint = `\n${after(snapshot, `\n  ${path}:\n`).split(/\n {2}\//)[0]}`;
    const operation = after(endpoint, `\n    ${method}:\n`).split(/\n {4}\w/)[0] ?? "";
    return [...after(operation, "security:").matchAll(/- ([a-z-]+)$/gm)].map(([, role = ""]) => role);
}

function after(text: string, mark: string): string {
    return text.split(mark)[1] ?? "";
}
