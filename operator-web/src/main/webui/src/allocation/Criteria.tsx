import type { Plan } from "../api/referral";
import { money, number } from "../format/numbers";
import { allocationTexts as texts } from "../texts/allocation";
import { stages } from "../texts/labels";

/** What the department chose beside the numbers. */
export function Criteria({ plan }: { plan: Plan }) {
    return (
        <section aria-labelledby="criteria" className="av-panel">
            <h3 id="criteria" className="fr-h6 fr-mb-1w">
                {texts.criteria}
            </h3>
            <dl className="av-facts">
                <div>
                    <dt>{texts.stages}</dt>
                    <dd>{plan.stages.map((stage) => stages[stage]).join(", ")}</dd>
                </div>
                <div>
                    <dt>{texts.threshold}</dt>
                    <dd>{plan.minimumArrearsCents == null ? texts.none : money(plan.minimumArrearsCents)}</dd>
                </div>
                <div>
                    <dt>{texts.cap}</dt>
                    <dd>
                        {plan.socialServiceAnnualCap == null
                            ? texts.none
                            : number(plan.socialServiceAnnualCap)}
                    </dd>
                </div>
            </dl>
        </section>
    );
}
