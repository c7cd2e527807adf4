import { Alert } from "@codegouvfr/react-dsfr/Alert";
import { Button } from "@codegouvfr/react-dsfr/Button";
import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import type { Answer } from "../api/answer";
import type { Plan } from "../api/referral";
import { Loading } from "../app/Loading";
import { Choice } from "../cases/CaseFilters";
import { today, zoneOf } from "../format/dates";
import { department as departmentName } from "../format/departments";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useMay } from "../session/me";
import { allocationTexts as texts } from "../texts/allocation";
import { Criteria } from "./Criteria";
import { NumbersForm } from "./NumbersForm";
import { QuotaUse } from "./QuotaUse";
import { usePlan } from "./usePlan";

/** The plan of a department for a year, and what is used of it. */
export function PlanPage({ department }: { department: string }) {
    const [address, setAddress] = useSearchParams();
    const thisYear = Number(today(zoneOf(department)).slice(0, 4));
    const year = Number(address.get("year")) || thisYear;
    const plan = usePlan(department, year);
    return (
        <>
            <div className="av-narrow">
                <Choice
                    label={texts.year}
                    value={`${year}`}
                    options={[thisYear - 1, thisYear, thisYear + 1].map((one) => [`${one}`, `${one}`])}
                    change={(value) =>
                        setAddress((before) => {
                            before.set("year", value || `${thisYear}`);
                            return before;
                        })
                    }
                />
            </div>
            <h2 className="fr-h4">{texts.planTitle(departmentName(department), year)}</h2>
            {plan.error !== null && (
                <ProblemNotice thrown={plan.error} retry={() => void plan.refetch()} what={texts.plan} />
            )}
            {plan.isPending && <Loading />}
            {plan.data === null && <NoPlan department={department} year={year} />}
            {plan.data && <KnownPlan key={year} answer={plan.data} />}
        </>
    );
}

function KnownPlan({ answer }: { answer: Answer<Plan> }) {
    const maySet = useMay("setPlans");
    const [editing, setEditing] = useState(false);
    const [saved, setSaved] = useState(false);
    const plan = answer.body;
    return (
        <>
            <p role="status">{saved && texts.saved}</p>
            {plan.warnings.map((warning) => (
                <Alert
                    key={warning}
                    small
                    severity="warning"
                    description={texts.warnings[warning] ?? warning}
                />
            ))}
            {editing ? (
                <NumbersForm
                    plan={plan}
                    version={answer.version}
                    leave={() => setEditing(false)}
                    saved={() => {
                        setEditing(false);
                        setSaved(true);
                    }}
                />
            ) : (
                <>
                    <QuotaUse plan={plan} />
                    {maySet && (
                        <Button
                            priority="secondary"
                            iconId="fr-icon-edit-line"
                            className="fr-mb-4w"
                            onClick={() => {
                                setSaved(false);
                                setEditing(true);
                            }}
                        >
                            {texts.edit}
                        </Button>
                    )}
                </>
            )}
            <Criteria plan={plan} />
        </>
    );
}

/** A year without a plan can begin with that of the year before. */
function NoPlan({ department, year }: { department: string; year: number }) {
    const maySet = useMay("setPlans");
    const before = usePlan(department, year - 1);
    const [preparing, setPreparing] = useState(false);
    useEffect(() => setPreparing(false), []);
    if (preparing && before.data) {
        return (
            <NumbersForm
                plan={{ ...before.data.body, year }}
                version={null}
                leave={() => setPreparing(false)}
                saved={() => setPreparing(false)}
            />
        );
    }
    return (
        <>
            <Alert
                small
                severity="info"
                description={
                    before.data === null ? `${texts.noPlan(year)} ${texts.neverPlan}` : texts.noPlan(year)
                }
            />
            {maySet && before.data && (
                <Button className="fr-mt-2w" onClick={() => setPreparing(true)}>
                    {texts.takeOver(year - 1)}
                </Button>
            )}
        </>
    );
}
