import { Button } from "@codegouvfr/react-dsfr/Button";
import type { CaseFile } from "../api/visit";
import { caseFileTexts } from "../texts/caseFile";

const texts = caseFileTexts.actions;

/** What can be recorded now; what the end of the intervention rules out is not shown. */
export function Actions({ file }: { file: CaseFile }) {
    const to = (path: string) => ({ to: `/dossiers/${file.caseId}/${path}` });
    const open = file.state === "OPEN";
    return (
        <nav aria-label={texts.title} className="av-actions fr-my-3w">
            <Button iconId="fr-icon-chat-3-line" linkProps={to("contact")}>
                {texts.contact}
            </Button>
            <Button iconId="fr-icon-home-4-line" priority="secondary" linkProps={to("rencontre")}>
                {texts.meeting}
            </Button>
            <Button iconId="fr-icon-calendar-todo-line" priority="secondary" linkProps={to("visite")}>
                {texts.visit}
            </Button>
            <Button iconId="fr-icon-calendar-event-line" priority="secondary" linkProps={to("veille")}>
                {texts.check}
            </Button>
            {open && (
                <>
                    <Button iconId="fr-icon-survey-line" priority="tertiary" linkProps={to("diagnostic")}>
                        {texts.diagnosis}
                    </Button>
                    <Button iconId="fr-icon-quill-pen-line" priority="tertiary" linkProps={to("contrat")}>
                        {texts.commitment}
                    </Button>
                    <Button
                        iconId="fr-icon-checkbox-circle-line"
                        priority="tertiary no outline"
                        linkProps={to("cloture")}
                    >
                        {texts.close}
                    </Button>
                </>
            )}
        </nav>
    );
}
