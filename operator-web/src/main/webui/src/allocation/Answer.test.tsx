import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Referral } from "../api/referral";
import { agent, answeringServices, json, problem, show } from "../testing/services";
import { Answer } from "./Answer";

const referral = { id: "01a212d8-7aba-7c8b-a795-3db6c5d046ce", sourceReference: "93-2026-1" } as Referral;
const refusal = `/api/referral/v1/referrals/${referral.id}/refusal`;

const manager = { ...agent, roles: ["operator-manager"] };
const openRefusal = async () => {
    show(<Answer referral={referral} done={() => undefined} />, { me: manager });
    await userEvent.click(screen.getByRole("button", { name: "Refuser 93-2026-1" }));
};
const send = () => userEvent.click(screen.getByRole("button", { name: "Refuser ce ménage" }));

describe("The operator's answer", () => {
    it("of an agent takes a household on with one tap; only a manager refuses", async () => {
        const asked = answeringServices(() => json(referral));
        show(<Answer referral={referral} done={() => undefined} />);
        await userEvent.click(screen.getByRole("button", { name: "Prendre en charge 93-2026-1" }));
        await waitFor(() => expect(asked).toHaveLength(1));
        expect(asked[0]).toMatchObject({
            method: "POST",
            path: `/api/referral/v1/referrals/${referral.id}/acceptance`,
        });
        expect(screen.queryByRole("button", { name: /Refuser/ })).toBeNull();
    });

    it("refuses with a motive only", async () => {
        const asked = answeringServices(() => json(referral));
        await openRefusal();
        await send();
        expect(asked).toHaveLength(0);
        expect(screen.getByRole("alert").textContent).toContain("Choisissez le motif.");

        await userEvent.selectOptions(screen.getByLabelText(/Pour quel motif/), "NO_CAPACITY");
        await send();
        await waitFor(() => expect(asked).toHaveLength(1));
        expect(asked[0]).toMatchObject({ method: "POST", path: refusal, body: { motive: "NO_CAPACITY" } });
    });

    it("that comes too late is told in the service's words", async () => {
        answeringServices(() => problem(409, "referral-already-accepted"));
        await openRefusal();
        await userEvent.selectOptions(screen.getByLabelText(/Pour quel motif/), "OTHER");
        await send();
        expect(await screen.findByText(/Une phrase du service\./)).toBeTruthy();
    });
});
