import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answeringServices, json, problem, show } from "../testing/services";
import { CancelVisit, checkCancellation } from "./CancelVisitForm";
import { Meeting, startOf } from "./MeetingForm";
import { checkVisit, PlanVisitForm } from "./PlanVisitForm";
import { type StandingVisit, standingVisits, whenAndWhere } from "./visits";

const CASE = "01a212d8-3e2a-7f40-9af6-5dd5a981e2f5";
const VISIT = "01a212d8-3e2a-7f40-9af6-5dd5a981e2f6";
const TODAY = "2026-11-25";

const planned = (day: string, state = "PLANNED") => ({
    kind: "VISIT_PLANNED" as const,
    id: VISIT,
    occurredOn: "2026-11-20",
    recordedAt: "2026-11-20T09:00:00Z",
    codes: { day, from: "14:00", to: "16:00", place: "NEAR_HOME", state },
});

const visit: StandingVisit = { id: VISIT, day: TODAY, from: "14:00", to: "16:00", place: "NEAR_HOME" };

const plain = (words: string) => words.replace(/\u00a0/g, " ");

describe("Planning a visit", () => {
    const values = { id: VISIT, day: "2026-12-02", from: "", to: "", place: "HOME" as const, note: "" };

    it("sends day, hours and place", async () => {
        const asked = answeringServices(() => json({}, 201));
        show(<PlanVisitForm caseId={CASE} today={TODAY} />, { at: `/dossiers/${CASE}/visite` });
        await userEvent.type(screen.getByLabelText("Quel jour ?"), "2026-12-02");
        await userEvent.type(screen.getByLabelText(/À partir de/), "14:00");
        await userEvent.click(screen.getByRole("button", { name: "Prévoir la visite" }));
        await waitFor(() => expect(asked).toHaveLength(1));
        expect(asked[0]).toMatchObject({
            path: `/api/visit/v1/cases/${CASE}/planned-visits`,
            body: { day: "2026-12-02", hours: { from: "14:00" }, place: "HOME" },
        });
    });

    it.each([
        ["without a day", { day: "" }, "/day"],
        ["yesterday", { day: "2026-11-24" }, "/day"],
        ["in two years", { day: "2028-11-25" }, "/day"],
        ["until an hour without a beginning", { to: "16:00" }, "/hours/from"],
        ["that ends when it begins", { from: "16:00", to: "16:00" }, "/hours/to"],
        ["with a long note", { note: "é".repeat(501) }, "/note"],
    ])("%s is refused beside the field", (_, part, pointer) => {
        expect(checkVisit({ ...values, ...part }, TODAY).map((wrong) => wrong.pointer)).toEqual([pointer]);
    });

    it("today or within a year is taken", () => {
        expect(checkVisit({ ...values, day: TODAY, from: "14:00", to: "16:00" }, TODAY)).toEqual([]);
    });
});

describe("Visits that stand", () => {
    it("are those neither held nor cancelled, the next one first", () => {
        const first = { ...planned("2026-11-28"), id: "first" };
        const items = [
            planned("2026-12-02"),
            first,
            planned("2026-11-26", "HELD"),
            planned("2026-11-27", "NOT_HELD"),
        ];
        expect(standingVisits(items).map(({ id }) => id)).toEqual(["first", VISIT]);
    });

    it("are told with day, hours and place", () => {
        expect(plain(whenAndWhere(visit))).toBe(
            "le mercredi 25 novembre, de 14 h à 16 h, à proximité du domicile",
        );
        expect(plain(whenAndWhere({ day: TODAY, from: "09:30", place: "HOME" }))).toBe(
            "le mercredi 25 novembre, à partir de 9 h 30, au domicile",
        );
        expect(whenAndWhere({ day: TODAY, place: "HOME" })).toBe("le mercredi 25 novembre, au domicile");
    });
});

describe("A planned visit that is told of", () => {
    it("begins as it was planned, and not in the future", () => {
        expect(startOf(TODAY, { ...visit, day: "2026-11-20" })).toMatchObject({
            occurredOn: "2026-11-20",
            startedAt: "14:00",
            place: "NEAR_HOME",
            plannedVisitId: VISIT,
        });
        expect(startOf(TODAY, { ...visit, day: "2026-12-02" }).occurredOn).toBe(TODAY);
        expect(startOf(TODAY, undefined)).toMatchObject({ place: "HOME", plannedVisitId: "" });
    });

    it("is named by the meeting, unless the agent detaches it", async () => {
        const asked = answeringServices(({ method }) =>
            method === "GET" ? json([planned(TODAY)]) : problem(409, "planned-visit-ended"),
        );
        show(<Meeting caseId={CASE} today={TODAY} />, { at: `/dossiers/${CASE}/rencontre?visite=${VISIT}` });
        await userEvent.click(await screen.findByRole("button", { name: "Enregistrer" }));
        await waitFor(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1));
        expect(asked.at(-1)?.body).toMatchObject({
            plannedVisitId: VISIT,
            place: "NEAR_HOME",
            startedAt: "14:00",
        });

        await userEvent.click(screen.getByRole("button", { name: "Ne pas la rattacher à cette visite" }));
        await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
        await waitFor(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(2));
        expect(asked.at(-1)?.body).not.toHaveProperty("plannedVisitId");
    });
});

describe("Cancelling a visit", () => {
    it("needs a motive, and an absence its day", () => {
        const values = { id: "draft", motive: "HOUSEHOLD_ABSENT" as const };
        expect(checkCancellation({ ...values, motive: "" }, TODAY, TODAY)).toHaveLength(1);
        expect(checkCancellation(values, "2026-11-26", TODAY)).toHaveLength(1);
        expect(checkCancellation(values, TODAY, TODAY)).toEqual([]);
        expect(checkCancellation({ ...values, motive: "POSTPONED" }, "2026-11-26", TODAY)).toEqual([]);
    });

    it("of a visit that stands no more leads back to the file", async () => {
        answeringServices(() => json([planned(TODAY, "HELD")]));
        show(<CancelVisit caseId={CASE} today={TODAY} />, {
            at: `/dossiers/${CASE}/visites/${VISIT}/annulation`,
        });
        expect(await screen.findByText(/Cette visite n’est plus prévue/)).toBeDefined();
    });
});
