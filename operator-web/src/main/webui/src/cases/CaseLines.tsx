import { memo, useDeferredValue } from "react";
import type { CaseLine } from "../api/visit";
import { shortDay } from "../format/dates";
import { casesTexts } from "../texts/cases";
import { sources } from "../texts/labels";
import { StateBadge } from "./badges";
import { CaseRow } from "./CaseRow";

interface Page {
    body: CaseLine[];
}

/** About a window's height: what comes into sight is laid out in one go, and there are few to look at. */
const PART = 20;
/** A shorter list is laid out whole: what is not laid out is missing for whoever prints or copies the page. */
const LONG = 500;

/**
 * One list, however long. What comes with the next answer is drawn in steps, while one goes on reading; what is there
 * stays as it is.
 */
export function CaseLines({ pages, busy }: { pages: Page[]; busy: boolean }) {
    const drawn = useDeferredValue(pages);
    const long = drawn.reduce((count, { body }) => count + body.length, 0) > LONG;
    return (
        <div
            role="list"
            className={long ? "av-rows av-rows--long" : "av-rows"}
            aria-busy={busy || drawn !== pages}
        >
            {drawn.map(({ body }) => (
                <Lines key={body[0]?.caseId ?? ""} lines={body} />
            ))}
        </div>
    );
}

const Lines = memo(function Lines({ lines }: { lines: CaseLine[] }) {
    return inParts(lines).map((part) => (
        <div
            key={part[0]?.caseId}
            role="presentation"
            className="av-rows__part"
            style={{ "--rows": part.length } as React.CSSProperties}
        >
            {part.map((line) => (
                <Line key={line.caseId} line={line} />
            ))}
        </div>
    ));
});

function inParts(lines: CaseLine[]): CaseLine[][] {
    const count = Math.ceil(lines.length / PART);
    return Array.from({ length: count }, (_, part) => lines.slice(part * PART, (part + 1) * PART));
}

function Line({ line }: { line: CaseLine }) {
    const exchange = line.lastExchangeOn ?? null;
    const when =
        exchange === null
            ? casesTexts.noExchange(shortDay(line.openedOn))
            : casesTexts.lastExchange(shortDay(exchange));
    return (
        <CaseRow
            apart
            caseId={line.caseId}
            tenant={line.tenant}
            stage={line.stage}
            detail={`${when}, ${casesTexts.from(sources[line.source])}`}
            badge={<StateBadge state={line.state} />}
        />
    );
}
