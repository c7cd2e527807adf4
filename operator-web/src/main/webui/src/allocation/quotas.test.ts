import { describe, expect, it } from "vitest";
import type { Plan } from "../api/referral";
import { monthsOf, usesOf } from "./QuotaUse";
import { checkNumbers, numbersOf, planWith } from "./quotas";

const plan: Plan = {
    department: "93",
    year: 2026,
    version: 3,
    stages: ["CDP"],
    minimumArrearsCents: 60_000,
    operators: [{ operator: "equipe-93", communes: [] }],
    quotas: [{ operator: "equipe-93", source: "CAF", number: 22 }],
    warnings: [],
};

describe("Monthly numbers", () => {
    it("come back as they were read, the rest of the plan with them", () => {
        expect(planWith(plan, numbersOf(plan))).toEqual({
            stages: ["CDP"],
            minimumArrearsCents: 60_000,
            operators: plan.operators,
            quotas: plan.quotas,
        });
    });

    it("that are emptied are none, zero is a number", () => {
        expect(planWith(plan, { "equipe-93/CAF": "", "equipe-93/CD": "0" }).quotas).toEqual([
            { operator: "equipe-93", source: "CD", number: 0 },
        ]);
    });

    it("of one stage alone are kept as they are", () => {
        const finer = { operator: "equipe-93", source: "CAF", number: 4, stage: "CQL" } as const;
        expect(planWith({ ...plan, quotas: [finer] }, { "equipe-93/CAF": "9" }).quotas).toEqual([
            finer,
            { operator: "equipe-93", source: "CAF", number: 9 },
        ]);
    });

    it.each(["douze", "-1", "1,5", "10001", "1e3"])("%s is refused beside its field", (typed) => {
        expect(checkNumbers(plan, { "equipe-93/CAF": typed })).toMatchObject([{ pointer: "/equipe-93/CAF" }]);
    });
});

describe("The use of the plan", () => {
    it("is nothing where nothing was transferred", () => {
        expect(usesOf(plan, [])).toMatchObject([{ used: 0, number: 22 }]);
    });

    it("is shown for months that have begun, the latest first", () => {
        expect(monthsOf(2026, "2026-03")).toEqual(["2026-03", "2026-02", "2026-01"]);
        expect(monthsOf(2027, "2026-11")).toEqual([]);
    });
});
