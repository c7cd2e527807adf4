import { afterEach, describe, expect, it, vi } from "vitest";
import { agent, json } from "../testing/services";
import { readMe } from "./me";

describe("Who is signed in", () => {
    afterEach(() => {
        window.firstMe = undefined;
    });

    it("was asked for before the script was there, which takes the answer once", async () => {
        const asking = vi.fn(async () => json({ ...agent, name: "Plus tard" }));
        vi.stubGlobal("fetch", asking);
        window.firstMe = Promise.resolve(json(agent));

        expect((await readMe()).name).toBe(agent.name);
        expect(asking).not.toHaveBeenCalled();
        expect((await readMe()).name).toBe("Plus tard");
    });

    it("is asked for again when the first answer got lost", async () => {
        vi.stubGlobal("fetch", async () => json(agent));
        window.firstMe = Promise.resolve(null);

        expect((await readMe()).name).toBe(agent.name);
    });

    it("is nobody when the first answer says so", async () => {
        window.firstMe = Promise.resolve(json({ code: "session-expired", status: 401 }, 401));

        await expect(readMe()).rejects.toMatchObject({ kind: "session" });
    });
});
