import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { readDraft } from "../forms/drafts";
import { answeringServices, json, problem, show } from "../testing/services";
import { ContactForm } from "./ContactForm";

const CASE = "01a212d8-3e2a-7f40-9af6-5dd5a981e2f5";
const TODAY = "2026-11-25";
const DRAFT = `agent-essai.${CASE}.contact`;

const open = () => show(<ContactForm caseId={CASE} today={TODAY} />, { at: `/dossiers/${CASE}/contact` });
const choose = (name: string) => userEvent.click(screen.getByLabelText(name));
const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
const write = async (text: string) => {
    await userEvent.click(screen.getByLabelText(/En une phrase/));
    await userEvent.paste(text);
};

describe("Noting a contact", () => {
    it("is two taps and a sentence", async () => {
        const asked = answeringServices(() => json({}, 201));
        open();
        await choose("Pas de réponse");
        await write("Personne à midi.");
        await save();
        await waitFor(() => expect(asked).toHaveLength(1));
        expect(asked[0]).toMatchObject({
            method: "POST",
            path: `/api/visit/v1/cases/${CASE}/contact-attempts`,
            body: { channel: "PHONE", outcome: "NO_ANSWER", occurredOn: TODAY, note: "Personne à midi." },
        });
        expect(asked[0]?.headers.get("X-Requested-With")).toBe("JavaScript");
        expect(readDraft(DRAFT)).toBeUndefined();
    });

    it("twice on the button is one entry", async () => {
        const asked = answeringServices(
            () => new Promise((resolve) => setTimeout(() => resolve(json({}, 201)), 50)),
        );
        open();
        await choose("Message laissé");
        await userEvent.dblClick(screen.getByRole("button", { name: "Enregistrer" }));
        await waitFor(() => expect(readDraft(DRAFT)).toBeUndefined());
        expect(asked).toHaveLength(1);
    });

    it("is sent again under the same id when the answer was lost", async () => {
        let calls = 0;
        const asked = answeringServices(() => {
            calls++;
            if (calls === 1) {
                throw new TypeError("Failed to fetch");
            }
            return json({}, 200);
        });
        open();
        await choose("Pas de réponse");
        await save();
        await waitFor(() => expect(asked).toHaveLength(2), { timeout: 3000 });
        expect(asked[1]?.body).toEqual(asked[0]?.body);
    });

    it("without a result is refused beside the field, with a summary that leads to it", async () => {
        const asked = answeringServices(() => json({}, 201));
        open();
        await save();
        expect(asked).toHaveLength(0);
        const summary = screen.getByRole("alert");
        expect(summary.textContent).toContain("Un point est à corriger");
        expect(document.activeElement).toBe(summary);
        await userEvent.click(screen.getByRole("link", { name: "Indiquez le résultat du contact." }));
        expect(document.activeElement).toBe(screen.getByLabelText("Le ménage a répondu"));
    });

    it("shows what the service refuses beside the field it speaks of", async () => {
        const message = "La date est postérieure à aujourd’hui.";
        answeringServices(() =>
            problem(400, "bad-request", {
                violations: [{ pointer: "/occurredOn", code: "date-in-future", message }],
            }),
        );
        open();
        await choose("Pas de réponse");
        await save();
        expect(await screen.findAllByText(message)).toHaveLength(2);
    });

    it("of 10,000 characters is refused in words, and nothing of it is cut", async () => {
        const asked = answeringServices(() => json({}, 201));
        open();
        await choose("Pas de réponse");
        await write("é".repeat(10_000));
        await save();
        expect(asked).toHaveLength(0);
        expect(screen.getAllByText(/2.000 caractères au plus ; ce texte en compte 10.000/)).toHaveLength(2);
        expect(readDraft<{ note: string }>(DRAFT)?.note).toHaveLength(10_000);
    });

    it("keeps what was typed when the session has ended", async () => {
        answeringServices(() => problem(401, "session-expired"));
        const { unmount } = open();
        await choose("Le ménage refuse l’échange");
        await write("À rappeler <b>demain</b> 🙂 مرحبا");
        await save();
        await screen.findByText(/Votre session a pris fin/);
        unmount();
        open();
        expect(screen.getByLabelText<HTMLTextAreaElement>(/En une phrase/).value).toBe(
            "À rappeler <b>demain</b> 🙂 مرحبا",
        );
        expect(screen.getByLabelText<HTMLInputElement>("Le ménage refuse l’échange").checked).toBe(true);
    });

    it("changed after a lost answer can be recorded as a new entry", async () => {
        const asked = answeringServices(({ body }) =>
            asked.length === 1 ? problem(409, "entry-id-taken") : json(body, 201),
        );
        open();
        await choose("Pas de réponse");
        await save();
        await userEvent.click(
            await screen.findByRole("button", { name: "Enregistrer comme une nouvelle saisie" }),
        );
        await waitFor(() => expect(asked).toHaveLength(2));
        const [first, second] = asked.map(({ body }) => body as { id: string });
        expect(second).toEqual({ ...first, id: second?.id });
        expect(second?.id).not.toBe(first?.id);
    });
});
