import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { type ReactNode, useState } from "react";

interface Props {
    label: string;
    /** What it is asked of, for those who only hear the button. */
    of: string;
    /** Drawn, and asked for, when it is opened for the first time. */
    children: () => ReactNode;
}

/** An explanation on demand. */
export function Why({ label, of, children }: Props) {
    const [opened, setOpened] = useState(false);
    return (
        <Accordion
            titleAs="h3"
            className="av-why"
            label={
                <>
                    {label}
                    <span className="fr-sr-only">{` ${of}`}</span>
                </>
            }
            onExpandedChange={(expanded) => setOpened((before) => before || expanded)}
        >
            <div>{opened && children()}</div>
        </Accordion>
    );
}
