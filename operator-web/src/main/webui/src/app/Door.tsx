import { Outlet } from "react-router";
import { useMe } from "../session/me";
import { shellTexts } from "../texts/shell";
import { Page } from "./Page";
import { mayEnter } from "./rooms";

/** The pages of a room for those who may enter it; a word for the others. */
export function Door({ to }: { to: string }) {
    return mayEnter(to, useMe().roles) ? <Outlet /> : <NoRight />;
}

export function NoRight() {
    return (
        <Page title={shellTexts.noRight.title}>
            <p className="fr-text--lead">{shellTexts.noRight.lead}</p>
            <p>{shellTexts.noRight.help}</p>
        </Page>
    );
}
