/** What is being typed, kept in the tab until it is saved: a lost session or a reload takes nothing away. */
const PREFIX = "allervers.draft.";

export function readDraft<T>(key: string): T | undefined {
    const kept = sessionStorage.getItem(PREFIX + key);
    return kept === null ? undefined : (JSON.parse(kept) as T);
}

export function keepDraft(key: string, values: unknown): void {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
}

export function forgetDraft(key: string): void {
    sessionStorage.removeItem(PREFIX + key);
}

/** At the sign-out, and when another person signs in. */
export function forgetDrafts(): void {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX))) {
        sessionStorage.removeItem(key);
    }
}
