import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { shellTexts } from "../texts/shell";
import { firstPage } from "./firstPage";
import { MENU } from "./Shell";

describe("The page that index.html holds", () => {
    it("says what it is and that more comes, to everybody", async () => {
        document.documentElement.lang = "fr";
        document.title = shellTexts.service;
        document.body.innerHTML = firstPage();

        expect(document.querySelector("main h1")?.textContent).toBe(shellTexts.service);
        expect(document.querySelector("main [role=status]")?.textContent).toBe(shellTexts.loading);
        const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    it("brings no picture of a dialog that nothing could open yet", () => {
        expect(firstPage()).not.toContain("<svg");
    });

    it("names no menu that nothing could open yet", () => {
        document.body.innerHTML = firstPage();
        expect(document.getElementById(MENU)?.hasAttribute("aria-labelledby")).toBe(false);
    });
});
