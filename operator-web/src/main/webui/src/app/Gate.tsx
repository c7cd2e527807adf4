import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import { asFailure } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { MeContext, useMeQuery } from "../session/me";
import { SessionEnded } from "../session/SessionEnded";
import { session, signInAddress } from "../session/signIn";
import { shellTexts } from "../texts/shell";
import { LoadingPage } from "./Loading";
import { Page } from "./Page";
import { Shell } from "./Shell";

/** Lets those in who are signed in; shows the others the door. */
interface Props {
    /** What everybody may read; `closed` stands for every other page. */
    open: (closed: ReactNode) => ReactNode;
    children: ReactNode;
}

export function Gate({ open, children }: Props) {
    const me = useMeQuery();
    if (me.data !== undefined) {
        return (
            <MeContext value={me.data}>
                <Shell me={me.data}>{children}</Shell>
                <SessionEnded />
            </MeContext>
        );
    }
    const closed =
        me.error === null ? <LoadingPage /> : <Outside thrown={me.error} retry={() => void me.refetch()} />;
    return (
        <Shell me={null} waits={me.error === null}>
            {open(closed)}
        </Shell>
    );
}

function Outside({ thrown, retry }: { thrown: unknown; retry: () => void }) {
    useNobodyYet();
    return (
        <Page title={shellTexts.welcome.title}>
            <p className="fr-text--lead">{shellTexts.welcome.lead}</p>
            {asFailure(thrown).kind === "session" ? (
                <>
                    <p>{shellTexts.welcome.signIn}</p>
                    <Button
                        linkProps={{ href: signInAddress(location.pathname + location.search) }}
                        size="large"
                    >
                        {shellTexts.signIn}
                    </Button>
                </>
            ) : (
                <ProblemNotice thrown={thrown} retry={retry} />
            )}
        </Page>
    );
}

/** Nobody was signed in: no session has ended. */
function useNobodyYet(): void {
    const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
    useEffect(() => {
        if (ended) {
            session.resume();
        }
    }, [ended]);
}
