import { beforeEach, describe, expect, it, vi } from "vitest";

class Face {
    constructor(
        readonly family: string,
        readonly source: string,
        readonly descriptors: FontFaceDescriptors,
    ) {}
}

describe("Marianne", () => {
    let faces: Face[];

    beforeEach(() => {
        faces = [];
        localStorage.clear();
        vi.resetModules();
        vi.stubGlobal("FontFace", Face);
        Object.defineProperty(document, "fonts", {
            configurable: true,
            value: { add: (face: Face) => faces.push(face), ready: Promise.resolve() },
        });
    });

    it("does not come by itself on a first visit", async () => {
        const { startKeptFonts } = await import("./fonts");
        startKeptFonts();
        expect(faces).toEqual([]);
    });

    it("comes once, in the weights and styles that DSFR names", async () => {
        const { startFonts } = await import("./fonts");
        startFonts();
        startFonts();
        const found = faces.map(({ descriptors: { weight, style } }) => `${weight} ${style}`);
        const asked = ["300", "400", "500", "700"].flatMap((weight) => [
            `${weight} italic`,
            `${weight} normal`,
        ]);
        expect(found.sort()).toEqual(asked);
        expect(faces.find(({ source }) => source.includes("Marianne-Bold.woff2"))?.descriptors.weight).toBe(
            "700",
        );
    });

    it("comes at once to whoever was here before", async () => {
        const first = await import("./fonts");
        first.startFonts();
        await document.fonts.ready;
        faces = [];

        vi.resetModules();
        const { startKeptFonts } = await import("./fonts");
        startKeptFonts();
        expect(faces).toHaveLength(8);
    });
});
