import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Right, rights } from "./roles";

/** The endpoint of the services that a right stands for. */
const endpoints: Record<Right, [service: string, method: string, path: string]> = {
    readCases: ["visit", "GET", "/api/v1/cases"],
    searchNames: ["visit", "POST", "/api/v1/cases/{id}/contact-attempts"],
    recordEntries: ["visit", "POST", "/api/v1/cases/{id}/contact-attempts"],
    readWatches: ["followup", "GET", "/api/v1/watches"],
    readReferrals: ["referral", "GET", "/api/v1/referrals"],
    readWaitlist: ["referral", "GET", "/api/v1/waitlists/{department}"],
    readChoices: ["referral", "GET", "/api/v1/referrals/{id}/choices"],
    readPlans: ["referral", "GET", "/api/v1/plans/{department}/{year}"],
    setPlans: ["referral", "PUT", "/api/v1/plans/{department}/{year}"],
    readIndicators: ["reporting", "GET", "/api/v1/indicators"],
};

const columns: Record<string, string> = {
    partner: "partner",
    ccapex: "ccapex",
    "operator-agent": "agent",
    "operator-manager": "manager",
    "department-pilot": "pilot",
    "national-pole": "pole",
    "data-protection-officer": "dpo",
    "platform-admin": "admin",
};

describe("What a role may do here", () => {
    const matrix = readMatrix();

    it.each(Object.keys(endpoints) as Right[])("%s is what the services let it do", (right) => {
        const row = matrix.get(endpoints[right].join(" "));
        const admitted = Object.entries(columns)
            .filter(([, column]) => row?.[column] !== "403")
            .map(([role]) => role);
        expect([...rights[right]].sort()).toEqual(admitted.sort());
    });
});

function readMatrix(): Map<string, Record<string, string>> {
    const file = resolve("../../../../system-tests/src/test/resources/access-matrix.csv");
    const [header = "", ...rows] = readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"));
    const names = header.split(",");
    return new Map(
        rows.map((row) => {
            const cells = row.split(",");
            return [
                cells.slice(0, 3).join(" "),
                Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])),
            ];
        }),
    );
}
