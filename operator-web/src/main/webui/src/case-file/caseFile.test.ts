import { describe, expect, it } from "vitest";
import type { Watch } from "../api/followup";
import type { CaseFile, TimelineEntry } from "../api/visit";
import { differences } from "./ClosureConflict";
import { kindsAt } from "./DiagnosisForm";
import { timelineDays } from "./describe";
import { stageFacts } from "./Procedure";
import { waitingWatch } from "./useCaseFile";

const entry = (part: Partial<TimelineEntry> & { kind: TimelineEntry["kind"] }): TimelineEntry => ({
    id: crypto.randomUUID(),
    occurredOn: "2026-11-02",
    recordedAt: "2026-11-02T09:00:00Z",
    codes: {},
    ...part,
});

describe("The timeline", () => {
    it("begins with the newest day, and in a day with what was recorded last", () => {
        const days = timelineDays([
            entry({ kind: "CASE_OPENED", occurredOn: "2026-10-26", codes: { stage: "CDP" } }),
            entry({ kind: "MEETING", codes: { place: "HOME", startedAt: "14:00" } }),
            entry({ kind: "DIAGNOSIS", codes: { kind: "CAUSES", causes: "SANTE RETRAITE", version: "1" } }),
        ]);
        expect(days.map(({ day }) => day)).toEqual(["2026-11-02", "2026-10-26"]);
        expect(days[0]?.entries.map(({ title }) => title)).toEqual([
            "Diagnostic des causes de l’impayé",
            "Rencontre",
        ]);
        expect(days[0]?.entries[0]?.details).toEqual([
            "Santé\u00a0: accident, maladie",
            "Passage à la retraite",
        ]);
    });

    it("tells a contract with its steps as one thing", () => {
        const days = timelineDays([
            entry({ kind: "COMMITMENT", codes: { form: "ORAL" } }),
            entry({ kind: "COMMITMENT_STEP", codes: { kind: "DALO" }, note: "Déposer le recours" }),
        ]);
        expect(days[0]?.entries).toHaveLength(1);
        expect(days[0]?.entries[0]?.steps).toEqual([
            { kind: "Recours DALO", objective: "Déposer le recours" },
        ]);
    });

    it("hides nothing that a newer service tells", () => {
        const days = timelineDays([entry({ kind: "SOMETHING_NEW" as TimelineEntry["kind"] })]);
        expect(days[0]?.entries[0]?.title).toBe("SOMETHING_NEW");
    });
});

describe("The procedure", () => {
    it("shows the stage of the referral until an act with a date is told", () => {
        const opened = entry({ kind: "CASE_OPENED", codes: { stage: "CDP" } });
        const reached = entry({
            kind: "STAGE_REACHED",
            occurredOn: "2026-11-10",
            codes: { stage: "ASSIGNATION" },
        });
        expect(stageFacts([opened, reached]).map(({ stage, when }) => [stage, when])).toEqual([
            ["CDP", "stade au signalement"],
            ["ASSIGNATION", "le 10 novembre 2026"],
        ]);
    });
});

describe("The diagnosis of a stage", () => {
    it("is of causes upstream, social and financial downstream, with the DSF at the assignation", () => {
        expect(kindsAt("CDP")).toEqual(["CAUSES"]);
        expect(kindsAt("ASSIGNATION")).toEqual(["CAUSES", "DSF"]);
        expect(kindsAt("RFP")).toEqual(["SOCIAL_FINANCIAL"]);
    });
});

describe("The watch that waits", () => {
    const watch = (state: Watch["state"], armedOn: string) => ({ state, armedOn }) as Watch;

    it("is the last one without a check", () => {
        const watches = [
            watch("MISSED", "2026-11-02"),
            watch("SUPERSEDED", "2026-11-04"),
            watch("OPEN", "2026-11-08"),
        ];
        expect(waitingWatch(watches)).toEqual(watch("OPEN", "2026-11-08"));
        expect(waitingWatch([watch("MET", "2026-11-02")])).toBeUndefined();
    });
});

describe("Two versions of a file", () => {
    const file = { state: "OPEN", stage: "CDP", lastExchangeOn: "2026-11-02" } as CaseFile;

    it("show what changed in between", () => {
        const now = { ...file, lastExchangeOn: "2026-11-24" };
        expect(differences(file, now).filter(({ before, after }) => before !== after)).toEqual([
            { field: "Dernier échange", before: "2 novembre 2026", after: "24 novembre 2026" },
        ]);
    });
});
