import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pages } from "./pages";
import { Shown } from "./Shown";

const privacy = (
    <Suspense fallback="On attend.">
        <Shown page="privacy" />
    </Suspense>
);

describe("A page whose code comes on its own", () => {
    beforeEach(() => {
        vi.stubGlobal("scrollTo", vi.fn());
    });

    it("is shown when its code has come", async () => {
        render(privacy);
        expect(screen.getByText("On attend.")).toBeTruthy();
        expect(await screen.findByRole("heading", { level: 1 })).toBeTruthy();
    });

    it("is shown at once when its code is there", async () => {
        await pages.privacy.bring();
        render(privacy);
        expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
    });
});
