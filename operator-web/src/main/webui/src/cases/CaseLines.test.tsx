import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { CaseLine } from "../api/visit";
import { CaseLines } from "./CaseLines";

const line = (number: number) =>
    ({
        caseId: `01a212d8-7aba-7c8b-8000-${String(number).padStart(12, "0")}`,
        tenant: `Essai FICTIF${number}`,
        stage: "CDP",
        source: "CAF",
        state: "OPEN",
        openedOn: "2026-10-01",
    }) as CaseLine;

const page = (from: number, count: number) => ({
    body: Array.from({ length: count }, (_, n) => line(from + n)),
});

describe("The lines of many cases", () => {
    it.each([
        [500, false],
        [501, true],
    ])("are laid out only near the window when there are more than 500: %i", (count, long) => {
        render(
            <MemoryRouter>
                <CaseLines pages={[page(0, count)]} busy={false} />
            </MemoryRouter>,
        );
        expect(screen.getByRole("list").classList.contains("av-rows--long")).toBe(long);
    });

    it("are one list in its order, laid out in parts", async () => {
        const { container } = render(
            <MemoryRouter>
                <CaseLines pages={[page(0, 50), page(50, 45)]} busy={false} />
            </MemoryRouter>,
        );
        const rows = within(screen.getByRole("list")).getAllByRole("listitem");
        expect(rows.map((row) => within(row).getByRole("link").textContent)).toEqual(
            Array.from({ length: 95 }, (_, n) => `Essai FICTIF${n}`),
        );

        const parts = [...container.querySelectorAll<HTMLElement>(".av-rows__part")];
        expect(parts.map((part) => part.style.getPropertyValue("--rows"))).toEqual([
            "20",
            "20",
            "10",
            "20",
            "20",
            "5",
        ]);
        const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
        expect(violations.map(({ id }) => id)).toEqual([]);
    });
});
