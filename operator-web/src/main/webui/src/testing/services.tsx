import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { vi } from "vitest";
import { newQueries } from "../app/queries";
import { type Me, MeContext } from "../session/me";

/** What the page asked of the services, as the front would have got it. */
export interface Asked {
    method: string;
    path: string;
    headers: Headers;
    body: unknown;
}

type Answering = (asked: Asked) => Response | Promise<Response>;

/** Stands where the network is: remembers what was asked and answers as the test says. */
export function answeringServices(answer: Answering): Asked[] {
    const all: Asked[] = [];
    vi.stubGlobal("fetch", async (input: Request) => {
        const text = await input.text();
        const { pathname, search } = new URL(input.url);
        const asked = {
            method: input.method,
            path: pathname + search,
            headers: input.headers,
            body: text === "" ? undefined : JSON.parse(text),
        };
        all.push(asked);
        return answer(asked);
    });
    return all;
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
    new Response(JSON.stringify(body), {
        status,
        headers: { "Content-Type": "application/json", ...headers },
    });

export const problem = (status: number, code: string, more: object = {}): Response =>
    new Response(JSON.stringify({ status, code, title: "Une phrase du service.", violations: [], ...more }), {
        status,
        headers: { "Content-Type": "application/problem+json" },
    });

export const agent: Me = {
    username: "agent-essai",
    name: "Agent fictif",
    roles: ["operator-agent"],
    departments: ["93"],
    everywhere: false,
    operator: "equipe-93",
    sessionEndsAt: "2026-11-25T14:20:00Z",
};

/** Draws a part of the page as somebody who stands at an address sees it. */
export function show(part: ReactNode, { me = agent, at = "/" }: { me?: Me; at?: string } = {}) {
    return render(
        <MemoryRouter initialEntries={[at]}>
            <QueryClientProvider client={newQueries()}>
                <MeContext value={me}>{part}</MeContext>
            </QueryClientProvider>
        </MemoryRouter>,
    );
}
