import type { Score } from "../api/referral";
import { number } from "../format/numbers";
import { waitlistTexts as texts } from "../texts/allocation";

const PARTS = ["hearing", "debt", "vulnerability", "ageing", "total"] as const;

/** What a rank is made of. */
export function ScoreTable({ score }: { score: Score }) {
    return (
        <>
            <p className="fr-hint-text fr-mb-1v">{texts.points}</p>
            <dl className="av-facts av-narrow">
                {PARTS.map((part) => (
                    <div key={part}>
                        <dt>{texts.score[part]}</dt>
                        <dd>{number(score[part])}</dd>
                    </div>
                ))}
            </dl>
        </>
    );
}
