import { describe, expect, it } from "vitest";
import type { Plan } from "../api/referral";
import { monthsOf, remarksOn, shareOf } from "./QuotaUse";
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
    effectiveFrom: "2026-01-01",
    criteriaCombination: "ALL",
    priority: { hearing: 40, debt: 15, vulnerability: 15, ageing: 30 },
    carryOver: "NONE",
    answerDays: 7,
};

describe("Monthly numbers", () => {
    it("come back as they were read, the rest of the plan with them", () => {
        expect(planWith(plan, numbersOf(plan))).toEqual({
            stages: ["CDP"],
            minimumArrearsCents: 60_000,
            criteriaCombination: "ALL",
            priority: plan.priority,
            carryOver: "NONE",
            answerDays: 7,
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
    it("fills the bar at most once and says what is beyond", () => {
        expect(shareOf(11, 22)).toBe(0.5);
        expect(shareOf(24, 22)).toBe(1);
        expect(shareOf(0, 0)).toBe(0);
        const use = { month: "2026-11", operator: "equipe-93", source: "CAF", number: 22, used: 25 } as const;
        expect(remarksOn({ ...use, carried: 2, beyond: 1 })).toEqual([
            "dont 2 reports",
            "dont 1 au-delà du nombre prévu",
        ]);
        expect(remarksOn({ ...use, carried: 0, beyond: 0 })).toEqual([]);
    });

    it("is shown for months that have begun, the latest first", () => {
        expect(monthsOf(2026, "2026-03")).toEqual(["2026-03", "2026-02", "2026-01"]);
        expect(monthsOf(2027, "2026-11")).toEqual([]);
    });
});
