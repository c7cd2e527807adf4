import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pageIsThere, startDsfrOnceQuiet } from "./dsfr";
import { startFonts } from "./fonts";

vi.mock("@codegouvfr/react-dsfr/spa", () => ({ startReactDsfr: vi.fn() }));
vi.mock("./fonts", () => ({ startFonts: vi.fn() }));

describe("DSFR's script, with the fonts", () => {
    let queries: QueryClient;

    beforeEach(() => {
        queries = new QueryClient();
        vi.useFakeTimers();
        vi.mocked(startReactDsfr).mockClear();
        vi.mocked(startFonts).mockClear();
        startDsfrOnceQuiet(queries);
    });

    afterEach(() => {
        // No test leaves it waiting for the next one.
        vi.runAllTimers();
        vi.useRealTimers();
    });

    it("comes when the first answers of a page are there", async () => {
        let answer: (value: string) => void = () => undefined;
        const asked = queries.fetchQuery({
            queryKey: ["list"],
            queryFn: () => new Promise<string>((resolve) => (answer = resolve)),
        });
        pageIsThere();
        await vi.advanceTimersByTimeAsync(1000);
        expect(startReactDsfr).not.toHaveBeenCalled();
        expect(startFonts).not.toHaveBeenCalled();

        answer("a list");
        await asked;
        await vi.advanceTimersByTimeAsync(100);
        expect(startReactDsfr).toHaveBeenCalledOnce();
        expect(startFonts).toHaveBeenCalledOnce();
    });

    it("comes with a page that asks for nothing", async () => {
        await vi.advanceTimersByTimeAsync(1000);
        expect(startReactDsfr).not.toHaveBeenCalled();

        pageIsThere();
        await vi.advanceTimersByTimeAsync(100);
        expect(startReactDsfr).toHaveBeenCalledOnce();
    });

    it("comes when somebody acts, once", async () => {
        window.dispatchEvent(new Event("keydown"));
        window.dispatchEvent(new Event("pointerdown"));
        await vi.advanceTimersByTimeAsync(5000);
        expect(startReactDsfr).toHaveBeenCalledOnce();
    });

    it("does not wait for answers that never come", async () => {
        pageIsThere();
        void queries.fetchQuery({ queryKey: ["never"], queryFn: () => new Promise<string>(() => undefined) });
        await vi.advanceTimersByTimeAsync(3000);
        expect(startReactDsfr).toHaveBeenCalledOnce();
    });
});
