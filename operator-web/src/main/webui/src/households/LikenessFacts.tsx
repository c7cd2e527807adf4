import type { Likeness } from "../api/households";
import {
    agreements,
    comparedFields,
    matchReasons,
    matchRules,
    householdTexts as texts,
} from "../texts/households";
import { labelOf } from "../texts/labels";

/** Which rule speaks, and what it saw of each field; no value. */
export function LikenessFacts({ likeness }: { likeness: Likeness }) {
    return (
        <>
            <p className="fr-mb-1w">{labelOf(matchRules, likeness.rule)}</p>
            <dl className="av-facts av-narrow">
                {likeness.fields.map(({ field, agreement, reason }) => (
                    <div key={field}>
                        <dt>{labelOf(comparedFields, field)}</dt>
                        <dd>{texts.seen(labelOf(agreements, agreement), labelOf(matchReasons, reason))}</dd>
                    </div>
                ))}
            </dl>
        </>
    );
}
