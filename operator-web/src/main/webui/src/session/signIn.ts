/** How the page learns that its session ended and gets a new one; the front service's side is in its ADR. */
const CHANNEL = "allervers-session";

export const SIGN_OUT = "/app/sign-out";

export const signInAddress = (back: string): string => `/app/sign-in?back=${encodeURIComponent(back)}`;

type Listener = () => void;

let ended = false;
const listeners = new Set<Listener>();

export const session = {
    /** A call was answered 401. */
    end: (): void => set(true),
    resume: (): void => set(false),
    hasEnded: (): boolean => ended,
    subscribe(listener: Listener): () => void {
        listeners.add(listener);
        return () => listeners.delete(listener);
    },
};

/** Calls back when another window of this browser has signed in. */
export function onSignedIn(listener: Listener): () => void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = listener;
    return () => channel.close();
}

export function openSignIn(): boolean {
    return (
        window.open(
            signInAddress("/app/signed-in.html"),
            "allervers-sign-in",
            "popup,width=500,height=700",
        ) !== null
    );
}

/** Leaves the page and comes back to it; drafts wait in the tab. */
export function signInHere(): void {
    location.assign(signInAddress(location.pathname + location.search));
}

function set(now: boolean): void {
    ended = now;
    for (const listener of listeners) {
        listener();
    }
}
