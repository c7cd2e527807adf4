import { describe, expect, it } from "vitest";
import type { Watch } from "../api/followup";
import type { CaseLine } from "../api/visit";
import { myDayTexts } from "../texts/myDay";
import { withoutExchange } from "./NewCases";
import { byOperator } from "./Supervision";

const line = (part: Partial<CaseLine>): CaseLine => ({
    caseId: "c1",
    department: "93",
    operator: "equipe-93",
    stage: "CDP",
    source: "CAF",
    state: "OPEN",
    openedOn: "2026-11-20",
    ...part,
});

describe("New cases to contact", () => {
    it.each([
        ["an open one without an exchange", {}, true],
        ["one that was spoken with", { lastExchangeOn: "2026-11-21" }, false],
        ["a closed one", { state: "CLOSED" }, false],
        ["one that goes on as another", { mergedInto: "c2" }, false],
        ["one that came long ago", { openedOn: "2026-10-01" }, false],
    ] as const)("%s", (_, part, expected) => {
        expect(withoutExchange([line(part)], "2026-11-25")).toHaveLength(expected ? 1 : 0);
    });
});

describe("A due day", () => {
    it.each([
        [-8, "En retard de 8 jours"],
        [-1, "En retard de 1 jour"],
        [0, "Aujourd’hui"],
        [1, "Demain"],
        [5, "Dans 5 jours"],
    ])("%i days from today reads %s", (left, words) => {
        expect(myDayTexts.dueIn(left)).toBe(words);
    });
});

describe("Late watches by operator", () => {
    const watch = (operator: string | null, dueOn: string): Watch => ({
        watchId: crypto.randomUUID(),
        caseId: "c1",
        department: "93",
        operator,
        stage: "CDP",
        armedOn: "2026-11-01",
        dueOn,
        state: "MISSED",
        missed: true,
    });

    it("stand the most first, with the oldest due day", () => {
        const watches = [watch("b", "2026-11-17"), watch("a", "2026-11-16"), watch("b", "2026-11-12")];
        expect(byOperator(watches)).toEqual([
            { department: "93", operator: "b", count: 2, oldest: "2026-11-12" },
            { department: "93", operator: "a", count: 1, oldest: "2026-11-16" },
        ]);
    });
});
