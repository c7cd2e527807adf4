import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Failure } from "../problems/failure";
import { agent, show } from "../testing/services";
import { SendFile } from "./SendFile";
import type { Sending } from "./useSending";

const quiet: Sending = { start: vi.fn(), stop: vi.fn(), isPending: false, error: null };
const as = (role: string, sending = quiet) =>
    show(<SendFile sending={sending} />, { me: { ...agent, roles: [role] } });
const refused = (code: string, message: string, pointer = "") => ({
    ...quiet,
    error: new Failure("refused", { violations: [{ code, message, pointer }] }),
});
const saidBeside = (legend: RegExp) => screen.getByText(legend).closest("fieldset")?.textContent;

describe("A file to send", () => {
    it("is in somebody's name when the secretariat sends it, and the partner's own otherwise", () => {
        const { unmount } = as("partner");
        expect(screen.queryByLabelText(/CAF/)).toBeNull();
        unmount();
        as("ccapex");
        expect(screen.getByLabelText(/De la CAF/)).toBeTruthy();
    });

    it("goes checked first, in the name that was chosen", async () => {
        const start = vi.fn();
        as("ccapex", { ...quiet, start });
        const file = new File(["source;reference"], "mois.csv");
        await userEvent.click(screen.getByLabelText(/Du conseil départemental/));
        await userEvent.upload(screen.getByLabelText(/Fichier de signalements/), file);
        await userEvent.click(screen.getByRole("button", { name: "Envoyer" }));
        expect(start).toHaveBeenCalledWith({
            file,
            order: { mode: "validate", atomic: "none", source: "CD" },
        });
    });

    it("that is refused says so beside what it is about", () => {
        as("ccapex", refused("source-not-yours", "Pas la vôtre.", "/source"));
        expect(saidBeside(/De qui sont ces signalements/)).toContain("Pas la vôtre.");
    });

    it("and a column of its header by its name", () => {
        as("ccapex", refused("column-missing", "Colonne obligatoire absente.", "/source"));
        expect(screen.getByText(/Colonne obligatoire absente\. \(colonne source\)/)).toBeTruthy();
    });
});
