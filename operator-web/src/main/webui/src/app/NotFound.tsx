import { Button } from "@codegouvfr/react-dsfr/Button";
import { shellTexts } from "../texts/shell";
import { Page } from "./Page";

export function NotFound() {
    return (
        <Page title={shellTexts.notFound.title}>
            <p className="fr-text--lead">{shellTexts.notFound.lead}</p>
            <Button linkProps={{ to: "/" }}>{shellTexts.notFound.home}</Button>
        </Page>
    );
}
