import { QueryClient } from "@tanstack/react-query";
import { act, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { startDsfrOnceQuiet } from "./dsfr";
import { MENU, Shell } from "./Shell";

vi.mock("@codegouvfr/react-dsfr/spa", () => ({ startReactDsfr: vi.fn() }));
vi.mock("./fonts", () => ({ startFonts: vi.fn() }));

describe("The shell", () => {
    it("names its menu once DSFR's script may make a dialog of it", () => {
        render(
            <MemoryRouter>
                <Shell me={null}>La page</Shell>
            </MemoryRouter>,
        );
        const name = () => document.getElementById(MENU)?.getAttribute("aria-labelledby");
        expect(name()).toBeNull();

        act(() => {
            startDsfrOnceQuiet(new QueryClient());
            window.dispatchEvent(new Event("keydown"));
        });
        expect(document.getElementById(name() ?? "")?.textContent).toBe("Menu");
    });
});
