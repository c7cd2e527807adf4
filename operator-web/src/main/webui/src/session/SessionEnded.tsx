import { Button } from "@codegouvfr/react-dsfr/Button";
import { createModal } from "@codegouvfr/react-dsfr/Modal";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { forgetDrafts } from "../forms/drafts";
import { sessionTexts } from "../texts/problems";
import { type Me, readMe, useMe } from "./me";
import { onSignedIn, openSignIn, session, signInHere } from "./signIn";

const MODAL_ID = "session-ended";
const modal = createModal({ id: MODAL_ID, isOpenedByDefault: false });

/** Opens over the page when the session has ended, so that what was typed stays where it is. */
export function SessionEnded() {
    const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
    const [waiting, setWaiting] = useState(false);
    useResume();
    useEffect(() => {
        if (ended) {
            setWaiting(false);
            whenReady(() => modal.open());
            return () => modal.close();
        }
        return undefined;
    }, [ended]);

    const signIn = () => (openSignIn() ? setWaiting(true) : signInHere());
    return (
        <modal.Component title={sessionTexts.title} iconId="fr-icon-lock-line">
            <p>{sessionTexts.nothingLost}</p>
            <Button onClick={signIn}>{sessionTexts.signIn}</Button>
            {waiting && (
                <p role="status" className="fr-mt-2w">
                    {sessionTexts.waiting}{" "}
                    <Button priority="tertiary no outline" size="small" onClick={signInHere}>
                        {sessionTexts.sameTab}
                    </Button>
                </p>
            )}
        </modal.Component>
    );
}

/** Goes on with the same person; for another one, starts afresh. */
function useResume(): void {
    const me = useMe();
    const queries = useQueryClient();
    useEffect(
        () => onSignedIn(() => void readMe().then((now) => goOn(me, now, () => queries.invalidateQueries()))),
        [me, queries],
    );
}

function goOn(before: Me, now: Me, refresh: () => void): void {
    if (before.username !== now.username) {
        forgetDrafts();
        location.reload();
        return;
    }
    session.resume();
    refresh();
}

/** The DSFR takes the dialog in charge some time after it was drawn. */
function whenReady(act: () => void): void {
    if (dialogInCharge()) {
        act();
    } else {
        setTimeout(() => whenReady(act), 50);
    }
}

function dialogInCharge(): boolean {
    const { dsfr } = window as { dsfr?: (element: HTMLElement | null) => { modal?: unknown } | null };
    return typeof dsfr === "function" && (dsfr(document.getElementById(MODAL_ID))?.modal ?? null) !== null;
}
