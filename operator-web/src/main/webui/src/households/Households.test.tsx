import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Pair, PairState } from "../api/households";
import { type Asked, agent, answeringServices, json, problem, show } from "../testing/services";
import { Households } from "./Households";

const ID = "01a212d8-7aba-7c8b-a795-3db6c5d046ce";
const secretariat = { ...agent, roles: ["ccapex"], operator: null };
const side = (sourceReference: string) => ({
    householdId: ID,
    referralId: ID,
    caseId: ID,
    source: "CAF" as const,
    sourceReference,
    stage: "CDP" as const,
    receivedAt: "2026-11-03T09:00:00Z",
});
const pair = (state: PairState): Pair => ({
    id: ID,
    department: "93",
    state,
    foundAt: "2026-11-03T09:00:00Z",
    likeness: {
        verdict: "DOUBTFUL",
        rule: "OTHER_LAST_NAME",
        fields: [
            { field: "LAST_NAME", agreement: "DIFFERS", reason: "OTHER" },
            { field: "BIRTH_DATE", agreement: "AGREES", reason: "SAME" },
        ],
    },
    one: side("93-A"),
    other: side("93-B"),
    decision: state === "OPEN" ? null : { who: "x", at: "2026-11-04T09:00:00Z", reason: "vu au guichet" },
});
const erased = { pair: pair("DIFFERENT"), one: null, other: null };

let asked: Asked[];
/** The service holds one pair; `decided` answers what is decided of it. */
const holding = (state: PairState, decided: () => Response) => {
    asked = answeringServices(({ method, path }) => {
        if (method === "POST") {
            return decided();
        }
        return path.includes(ID) ? json(erased) : json(path.includes(`state=${state}`) ? [pair(state)] : []);
    });
};
const draw = async (state: PairState, decided: () => Response = () => json(pair("SAME"), 201)) => {
    holding(state, decided);
    show(<Households department="93" />, { me: secretariat, at: `/repartition/menages?state=${state}` });
    await screen.findByText("93-A et 93-B", { selector: "strong" });
};
const open = (label: string) =>
    userEvent.click(screen.getByRole("button", { name: `${label} 93-A et 93-B` }));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const sent = () => asked.filter(({ method }) => method === "POST");
const decide = async () => {
    await open("Trancher");
    await userEvent.click(screen.getByLabelText("Oui, un seul ménage"));
    await userEvent.type(screen.getByLabelText(/Pour quel motif/), "même bail,{enter}même loyer");
    await press("Enregistrer la décision");
};

describe("Households that may be one", () => {
    beforeEach(() => sessionStorage.clear());

    it("are shown with why, and without a name until somebody asks", async () => {
        await draw("OPEN");
        await open("Ce qui a été comparé");
        expect(screen.getByText(/sous un autre nom, comme après un mariage/)).toBeTruthy();
        expect(screen.getByText(/Diffère.*rien en commun/)).toBeTruthy();
        expect(asked.map(({ path }) => path)).toEqual([
            "/api/referral/v1/household-pairs?department=93&state=OPEN&limit=50",
        ]);
        await open("Qui sont ces ménages\u202f?");
        expect(await screen.findAllByText("Ce ménage a été effacé.")).toHaveLength(2);
    });

    it("are decided with a reason on one line, once", async () => {
        await draw("OPEN");
        await open("Trancher");
        await press("Enregistrer la décision");
        expect(screen.getByRole("alert").textContent).toContain("Dites si c’est un seul ménage.");
        expect(screen.getByRole("alert").textContent).toContain("Donnez le motif");
        expect(sent()).toEqual([]);

        await userEvent.click(screen.getByLabelText("Oui, un seul ménage"));
        await userEvent.type(screen.getByLabelText(/Pour quel motif/), "même bail,{enter}même loyer");
        await userEvent.dblClick(screen.getByRole("button", { name: "Enregistrer la décision" }));
        expect(await screen.findByText("Les deux ménages sont réunis.")).toBeTruthy();
        expect(sent()).toHaveLength(1);
        expect(sent()[0]).toMatchObject({
            path: `/api/referral/v1/household-pairs/${ID}/decision`,
            body: { decision: "SAME", reason: "même bail, même loyer" },
        });
    });

    it("that somebody else decided otherwise show both decisions", async () => {
        await draw("OPEN", () => problem(409, "pair-already-decided"));
        await decide();
        expect(await screen.findByText("Une autre personne a tranché entre-temps")).toBeTruthy();
        expect(screen.getByText(/vu au guichet/)).toBeTruthy();
        await press("M’en tenir à la décision enregistrée");
        await waitFor(() =>
            expect(screen.getByText("La décision déjà enregistrée est conservée.")).toBeTruthy(),
        );
    });

    it("what the service says of the reason stands beside it", async () => {
        await draw("OPEN", () =>
            problem(400, "bad-request", {
                violations: [{ pointer: "/reason", code: "pattern", message: "Sans < ni >." }],
            }),
        );
        await decide();
        await waitFor(() =>
            expect(document.querySelector(".fr-input-group--error")?.textContent).toContain("Sans < ni >."),
        );
    });

    it("are set apart again; a merge that another way made is said in words", async () => {
        await draw("SAME", () => problem(404, "not-found"));
        expect(screen.queryByRole("button", { name: /^Trancher/ })).toBeNull();
        await open("Annuler la réunion");
        await userEvent.type(screen.getByLabelText(/Pour quel motif/), "deux homonymes");
        await press("Séparer de nouveau ces ménages");
        expect(await screen.findByText(/réunis autrement/)).toBeTruthy();
        expect(sent()[0]).toMatchObject({
            path: `/api/referral/v1/household-merges/${ID}/reversal`,
            body: { reason: "deux homonymes" },
        });
    });

    it("that stay two offer nothing more", async () => {
        await draw("DIFFERENT");
        expect(screen.getByText(/Décidé le .* : vu au guichet/)).toBeTruthy();
        expect(screen.queryByRole("button", { name: /Trancher|Annuler/ })).toBeNull();
    });
});
