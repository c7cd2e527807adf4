import { Table } from "@codegouvfr/react-dsfr/Table";
import { useState } from "react";
import type { Plan } from "../api/referral";
import type { Figure } from "../api/reporting";
import { Loading } from "../app/Loading";
import { Choice } from "../cases/CaseFilters";
import { monthName, plusMonths, today, zoneOf } from "../format/dates";
import { useIndicators } from "../indicators/useIndicators";
import { ProblemNotice } from "../problems/ProblemNotice";
import { allocationTexts as texts } from "../texts/allocation";
import { sources } from "../texts/labels";

/** Transfers of a month beside the numbers of the plan, by operator and source. */
export function QuotaUse({ plan }: { plan: Plan }) {
    const months = monthsOf(plan.year, today(zoneOf(plan.department)).slice(0, 7));
    const [chosen, setMonth] = useState("");
    const month = months.includes(chosen) ? chosen : (months[0] ?? `${plan.year}-01`);
    const used = useIndicators({
        from: month,
        to: month,
        department: plan.department,
        indicator: "P1-allocated",
        by: "operator,source",
    });
    const rows = used.data === undefined ? [] : usesOf(plan, used.data.rows);
    return (
        <section aria-labelledby="use">
            <h3 id="use" className="fr-h6 fr-mb-1v">
                {texts.use(monthName(month))}
            </h3>
            <p className="fr-hint-text">{texts.useHelp}</p>
            {months.length > 1 && (
                <div className="av-narrow">
                    <Choice
                        label={texts.month}
                        value={month}
                        options={months.map((one) => [one, monthName(one)])}
                        change={setMonth}
                    />
                </div>
            )}
            {used.error !== null && (
                <ProblemNotice thrown={used.error} retry={() => void used.refetch()} what={texts.used} />
            )}
            {used.isPending && <Loading />}
            {rows.length > 0 && (
                <Table
                    caption={texts.use(monthName(month))}
                    noCaption
                    headers={[texts.operator, texts.source, texts.used]}
                    data={rows.map((row) => [
                        row.operator,
                        sources[row.source],
                        <UseBar key={row.operator + row.source} used={row.used} number={row.number} />,
                    ])}
                />
            )}
        </section>
    );
}

export function UseBar({ used, number }: { used: number; number: number }) {
    return (
        <span className="av-use">
            <span className="av-use__track" aria-hidden="true">
                <span
                    className="av-use__bar"
                    style={
                        { "--share": number === 0 ? 0 : Math.min(used / number, 1) } as React.CSSProperties
                    }
                />
            </span>
            {texts.useOf(used, number)}
        </span>
    );
}

/** Each line of the plan with what was transferred on it. */
export function usesOf(plan: Plan, allocated: Figure[]) {
    return plan.quotas.map((quota) => ({
        ...quota,
        used:
            allocated.find((figure) => figure.operator === quota.operator && figure.source === quota.source)
                ?.value ?? 0,
    }));
}

/** The months of the plan that have begun, the latest first. */
export function monthsOf(year: number, thisMonth: string): string[] {
    const first = `${year}-01`;
    const months = Array.from({ length: 12 }, (_, index) => plusMonths(first, index));
    return months.filter((month) => month <= thisMonth).reverse();
}
