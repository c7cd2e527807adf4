import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { startFonts } from "./fonts";
import { Link } from "./Link";

const QUIET_MS = 50;
const LATEST_MS = 3000;
const ACTS = ["pointerdown", "keydown"] as const;

let started = false;
let listenToQueries: () => void = () => undefined;
const listeners = new Set<() => void>();

/** DSFR's script moves menus and dialogs: it comes with the fonts once a page and its first lists are there, or when somebody acts. */
export function startDsfrOnceQuiet(queries: QueryClient): void {
    const latest = window.setTimeout(start, LATEST_MS);
    let quiet: number | undefined;
    let stopListening: () => void = () => undefined;
    listenToQueries = () => {
        listenToQueries = () => undefined;
        stopListening = queries.getQueryCache().subscribe(look);
        look();
    };
    for (const act of ACTS) {
        window.addEventListener(act, start, { capture: true });
    }

    function look(): void {
        window.clearTimeout(quiet);
        quiet = queries.isFetching() === 0 ? window.setTimeout(start, QUIET_MS) : undefined;
    }

    function start(): void {
        window.clearTimeout(latest);
        window.clearTimeout(quiet);
        listenToQueries = () => undefined;
        stopListening();
        for (const act of ACTS) {
            window.removeEventListener(act, start, { capture: true });
        }
        startFonts();
        startReactDsfr({ defaultColorScheme: "system", Link });
        started = true;
        for (const listener of listeners) {
            listener();
        }
    }
}

/** A page has its head line and asks for what it shows. */
export function pageIsThere(): void {
    listenToQueries();
}

/** Whether there is something that could open a dialog. */
export function useDsfrStarted(): boolean {
    return useSyncExternalStore(subscribe, hasStarted, () => false);
}

const hasStarted = () => started;

function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
