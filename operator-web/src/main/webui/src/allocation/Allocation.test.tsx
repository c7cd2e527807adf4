import { screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { agent, answeringServices, json, show } from "../testing/services";
import Allocation from "./Allocation";

const sections = () =>
    [...screen.getByRole("navigation").querySelectorAll("a")].map((link) => [
        link.textContent,
        link.getAttribute("aria-current"),
    ]);

describe("The allocation opens at the first part that somebody may enter", () => {
    it.each([
        ["operator-agent", [["Signalements", "page"]]],
        [
            "operator-manager",
            [
                ["Plan et transferts", "page"],
                ["Signalements", null],
            ],
        ],
        [
            "ccapex",
            [
                ["Plan et transferts", "page"],
                ["Liste d’attente", null],
                ["Signalements", null],
                ["Ménages à rapprocher", null],
                ["Fichiers", null],
            ],
        ],
    ])("as %s", (role, expected) => {
        vi.stubGlobal("scrollTo", vi.fn());
        answeringServices(() => json([]));
        show(<Allocation />, { me: { ...agent, roles: [role] }, at: "/repartition" });
        expect(sections()).toEqual(expected);
    });
});
