import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Referral, ReferralState } from "../api/referral";
import { agent, answeringServices, json, problem, show } from "../testing/services";
import { RowActions } from "./RowActions";

const as = (...roles: string[]) => ({ ...agent, roles, username: `essai-${roles.join("-")}` });
const referral = (state: ReferralState, more: Partial<Referral> = {}) =>
    ({
        id: "01a212d8-7aba-7c8b-a795-3db6c5d046ce",
        sourceReference: "93-2026-1",
        department: "93",
        state,
        informationAsked: false,
        ...more,
    }) as Referral;
const path = (what: string) => `/api/referral/v1/referrals/${referral("ALLOCATED").id}/${what}`;
const labels = () =>
    screen.queryAllByRole("button", { name: /93-2026-1$/ }).map((button) => button.textContent);
const open = (label: string) => userEvent.click(screen.getByRole("button", { name: `${label} 93-2026-1` }));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const draw = (row: Referral, roles: string[], done = vi.fn()) => {
    show(<RowActions referral={row} done={done} />, { me: as(...roles) });
    return done;
};
const planned = (more: () => Response) =>
    answeringServices(({ path: asked }) =>
        asked.includes("/plans/") ? json({ operators: [{ operator: "equipe-93" }] }) : more(),
    );

describe("What may be done with a referral", () => {
    it.each<[string, ReferralState, string[]]>([
        ["ccapex", "WAITLISTED", ["Attribuer à la main", "Retirer", "Échanges avec", "Pourquoi celui-ci"]],
        ["ccapex", "ACCEPTED", ["Échanges avec", "Pourquoi celui-ci"]],
        ["ccapex", "REJECTED", []],
        ["ccapex", "ATTACHED", ["Retirer", "Séparer de ce dossier"]],
        ["partner", "ATTACHED", ["Retirer", "Pourquoi ce rattachement"]],
        ["department-pilot", "ALLOCATED", ["Attribuer à la main", "Pourquoi celui-ci"]],
        [
            "operator-manager",
            "ALLOCATED",
            ["Prendre en charge", "Refuser", "Poser une question", "Échanges", "Pourquoi"],
        ],
        ["operator-agent", "ALLOCATED", ["Prendre en charge", "Poser une question", "Échanges"]],
        ["national-pole", "ALLOCATED", []],
    ])("by %s when it is %s", (role, state, expected) => {
        answeringServices(() => json([]));
        draw(referral(state), [role]);
        const shown = labels();
        expect(shown.map((label, index) => label?.includes(expected[index] ?? "none"))).toEqual(
            expected.map(() => true),
        );
    });

    it("a place by hand wants a reason; what only an override gives is said beside its box", async () => {
        const asked = planned(() => problem(409, "override-needed"));
        draw(referral("WAITLISTED"), ["ccapex"]);
        await open("Attribuer à la main");
        await screen.findByLabelText(/quel opérateur/);
        await press("Attribuer");
        expect(screen.getByRole("alert").textContent).toContain("Donnez le motif");

        await userEvent.selectOptions(screen.getByLabelText(/quel opérateur/), "equipe-93");
        await userEvent.type(screen.getByLabelText(/quel motif/), "Demande du maire");
        await press("Attribuer");
        await waitFor(() => expect(asked.at(-1)?.path).toBe(path("allocation")));
        expect(asked.at(-1)?.body).toEqual({
            operator: "equipe-93",
            reason: "Demande du maire",
            override: false,
        });
        const box = await screen.findByRole("checkbox");
        await waitFor(() => expect(box.closest(".fr-fieldset--error")).not.toBeNull());

        await userEvent.click(box);
        await press("Attribuer");
        await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ override: true }));
    });

    it("is withdrawn with a motive", async () => {
        const asked = answeringServices(() => json({}));
        const done = draw(referral("ALLOCATED"), ["ccapex"]);
        await open("Retirer");
        await userEvent.selectOptions(screen.getByLabelText(/quel motif/), "SETTLED");
        await press("Retirer ce signalement");
        await waitFor(() => expect(done).toHaveBeenCalledWith("Le signalement est retiré."));
        expect(asked.at(-1)).toMatchObject({ path: path("withdrawal"), body: { motive: "SETTLED" } });
    });

    it("a question is asked once, and its answer wants the question read", async () => {
        const asked = answeringServices(({ method }) =>
            method === "GET"
                ? json([
                      {
                          id: "m1",
                          kind: "QUESTION",
                          words: "Quel étage ?",
                          writtenAt: "2026-11-25T10:00:00Z",
                      },
                  ])
                : json({}),
        );
        draw(referral("ALLOCATED", { informationAsked: true }), ["operator-manager"]);
        expect(labels().some((label) => label?.includes("Poser une question"))).toBe(false);

        const done = draw(referral("ALLOCATED", { informationAsked: true }), ["ccapex"]);
        await open("Répondre à la question");
        expect(await screen.findByText("Quel étage ?")).toBeTruthy();
        await userEvent.type(screen.getByLabelText(/Réponse à l’équipe/), "Le deuxième");
        await press("Envoyer la réponse");
        await waitFor(() => expect(done).toHaveBeenCalled());
        expect(asked.at(-1)).toMatchObject({ path: path("information"), body: { answer: "Le deuxième" } });
    });

    it("what the service says of a field stands beside it", async () => {
        answeringServices(() =>
            problem(400, "bad-request", {
                violations: [{ pointer: "/question", code: "nir-refused", message: "Un numéro est refusé." }],
            }),
        );
        draw(referral("ALLOCATED"), ["operator-manager"]);
        await open("Poser une question au partenaire");
        await userEvent.type(screen.getByLabelText(/Ce qu’il faudrait savoir/), "1 88 03 93");
        await press("Envoyer la question");
        await waitFor(() =>
            expect(document.querySelector(".fr-input-group--error")?.textContent).toContain(
                "Un numéro est refusé.",
            ),
        );
    });
});
