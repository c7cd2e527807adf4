import { Badge } from "@codegouvfr/react-dsfr/Badge";
import type { CaseState, Stage } from "../api/visit";
import { caseStates, stageCodes } from "../texts/labels";

/** Upstream of the judgment in blue, downstream in purple; the code says it too. */
const downstream: readonly Stage[] = ["CQL", "RFP", "CFP"];

export function StageBadge({ stage }: { stage: Stage }) {
    return (
        <Badge
            small
            noIcon
            className={downstream.includes(stage) ? "fr-badge--purple-glycine" : "fr-badge--blue-ecume"}
        >
            {stageCodes[stage]}
        </Badge>
    );
}

export function StateBadge({ state }: { state: CaseState }) {
    return (
        <Badge small noIcon severity={state === "OPEN" ? "success" : undefined}>
            {caseStates[state]}
        </Badge>
    );
}

/** How far a due day is. */
export function DueBadge({ left, words }: { left: number; words: string }) {
    return (
        <Badge small noIcon={left > 0} severity={left < 0 ? "error" : left === 0 ? "warning" : "info"}>
            {words}
        </Badge>
    );
}
