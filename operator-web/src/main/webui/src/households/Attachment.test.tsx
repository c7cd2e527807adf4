import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Matching } from "../api/households";
import type { Referral } from "../api/referral";
import { agent, answeringServices, json, problem, show } from "../testing/services";
import { SeparationForm } from "./Attachment";

const referral = { id: "01a212d8-7aba-7c8b-a795-3db6c5d046ce", sourceReference: "93-2026-1" } as Referral;
const recognised: Matching["recognised"] = {
    referralId: "01a212d8-7aba-7c8b-a795-000000000000",
    likeness: {
        verdict: "SAME",
        rule: "SAME_PERSON_SAME_COMMUNE",
        fields: [{ field: "LAST_NAME", agreement: "AGREES", reason: "NAMES_SWAPPED" }],
    },
};
const draw = (matching: Matching, answer: () => Response = () => json({}, 201)) => {
    const asked = answeringServices(({ method }) => (method === "GET" ? json(matching) : answer()));
    const separated = vi.fn();
    show(<SeparationForm referral={referral} separated={separated} />, {
        me: { ...agent, roles: ["ccapex"] },
    });
    return { asked, separated };
};
const separate = async () => {
    await userEvent.type(await screen.findByLabelText(/Pour quel motif/), "deux homonymes");
    await userEvent.click(screen.getByRole("button", { name: "Séparer ce signalement" }));
};

describe("A referral that was recognised wrongly", () => {
    it("is taken out with a reason, once what misled was read", async () => {
        const { asked, separated } = draw({ recognised });
        expect(await screen.findByText(/Mêmes noms et même date de naissance/)).toBeTruthy();
        expect(screen.getByText(/nom et prénom échangés/)).toBeTruthy();
        await separate();
        await waitFor(() => expect(separated).toHaveBeenCalledOnce());
        expect(asked.at(-1)).toMatchObject({
            path: `/api/referral/v1/referrals/${referral.id}/separation`,
            body: { reason: "deux homonymes" },
        });
    });

    it("that a merge joined is not taken out here", async () => {
        draw({ recognised: null });
        expect(await screen.findByText(/c’est elle qu’il faut annuler/)).toBeTruthy();
        expect(screen.queryByRole("button")).toBeNull();
    });

    it("says in words why it cannot be", async () => {
        const { separated } = draw({ recognised }, () =>
            problem(409, "household-erased", { title: "Un des deux ménages a été effacé." }),
        );
        await separate();
        expect(await screen.findByText(/a été effacé/)).toBeTruthy();
        expect(separated).not.toHaveBeenCalled();
    });
});
