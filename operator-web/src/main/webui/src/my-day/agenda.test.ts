import { describe, expect, it } from "vitest";
import type { AgendaLine } from "../api/visit";
import { myDayTexts } from "../texts/myDay";
import { fileOf, hearingsOf, reportOf, visitsOf } from "./Agenda";

const TODAY = "2026-11-25";

const line = (part: Partial<AgendaLine>): AgendaLine => ({
    kind: "PLANNED_VISIT",
    caseId: "c1",
    visitId: "v1",
    day: TODAY,
    stage: "CDP",
    ...part,
});

describe("The agenda of the day", () => {
    it("shows untold visits too, and of hearings those that lie ahead", () => {
        const passed = line({ day: "2026-11-20" });
        const hearing = line({ kind: "HEARING", visitId: null, day: "2026-12-02" });
        const before = line({ kind: "HEARING", visitId: null, day: "2026-11-24" });
        expect(visitsOf([passed, hearing, before])).toEqual([passed]);
        expect(hearingsOf([passed, hearing, before], TODAY)).toEqual([hearing]);
    });

    it("lets a visit be told of from its day on", () => {
        expect(reportOf(line({}), TODAY)?.path).toBe("rencontre?visite=v1");
        expect(reportOf(line({ day: "2026-11-20" }), TODAY)).toBeDefined();
        expect(reportOf(line({ day: "2026-11-26" }), TODAY)).toBeUndefined();
        expect(reportOf(line({ kind: "HEARING", visitId: null }), TODAY)).toBeUndefined();
    });

    it("leads to the file in which the work goes on", () => {
        expect(fileOf(line({}))).toBe("c1");
        expect(fileOf(line({ mergedInto: "c2" }))).toBe("c2");
    });

    it.each([
        [-3, "À renseigner"],
        [0, "Aujourd’hui"],
        [1, "Demain"],
        [9, "Dans 9 jours"],
    ])("%i days from today reads %s", (left, words) => {
        expect(myDayTexts.visitIn(left)).toBe(words);
    });
});
