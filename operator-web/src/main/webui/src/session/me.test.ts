import { afterEach, describe, expect, it, vi } from "vitest";
import { newQueries } from "../app/queries";
import { agent, json } from "../testing/services";
import { meIsKnown, readMe } from "./me";

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

    it("is waited for before the page is drawn, but not for ever", async () => {
        vi.useFakeTimers();
        let drawn = false;
        window.firstMe = new Promise(() => undefined);
        void meIsKnown(newQueries()).then(() => (drawn = true));

        await vi.advanceTimersByTimeAsync(900);
        expect(drawn).toBe(false);
        await vi.advanceTimersByTimeAsync(200);
        expect(drawn).toBe(true);
        vi.useRealTimers();
    });

    it("is known to the page that is drawn then", async () => {
        window.firstMe = Promise.resolve(json(agent));
        const queries = newQueries();

        await meIsKnown(queries);
        expect(queries.getQueryData(["me"])).toEqual(agent);
    });
});
