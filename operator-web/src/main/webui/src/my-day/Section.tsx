import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useId, useState } from "react";
import { Loading } from "../app/Loading";
import { ProblemNotice } from "../problems/ProblemNotice";
import { myDayTexts } from "../texts/myDay";

const SHOWN_FIRST = 8;

interface Props {
    texts: { title: string; help: string; empty: string };
    query: { isPending: boolean; error: unknown; refetch: () => unknown };
    rows: ReactNode[];
    /** There are more than were asked for. */
    more: boolean;
    children?: ReactNode;
}

/** A list of the day: loading, failed, empty, or its first rows and the others on demand. */
export function Section({ texts, query, rows, more, children }: Props) {
    const heading = useId();
    const [all, setAll] = useState(false);
    const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
    return (
        <section aria-labelledby={heading} aria-busy={query.isPending} className="av-section fr-mt-5w">
            <h2 id={heading} className="fr-h4 fr-mb-1v">
                {texts.title}
                {!query.isPending && query.error === null && (
                    <span className="av-count"> {myDayTexts.count(rows.length, more)}</span>
                )}
            </h2>
            <p className="fr-hint-text fr-mb-2w">{texts.help}</p>
            {query.isPending && <Loading />}
            {query.error !== null && (
                <ProblemNotice thrown={query.error} retry={() => void query.refetch()} what={texts.title} />
            )}
            {!query.isPending && query.error === null && rows.length === 0 && <p>{texts.empty}</p>}
            {rows.length > 0 && <ul className="av-rows">{shown}</ul>}
            {rows.length > shown.length && (
                <Button priority="tertiary" size="small" className="fr-mt-2w" onClick={() => setAll(true)}>
                    {myDayTexts.showAll(rows.length)}
                </Button>
            )}
            {children}
        </section>
    );
}
