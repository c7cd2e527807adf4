import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Plan, readQuotaUses, type QuotaUse as Use } from "../api/referral";
import { Loading } from "../app/Loading";
import { WideTable } from "../app/WideTable";
import { Choice } from "../cases/CaseFilters";
import { monthName, plusMonths, today, zoneOf } from "../format/dates";
import { ProblemNotice } from "../problems/ProblemNotice";
import { allocationTexts as texts, waitlistTexts } from "../texts/allocation";
import { labelOf, sources, stageCodes } from "../texts/labels";

/** Places of a month, by operator and source: what the plan gives, what is used. */
export function QuotaUse({ plan }: { plan: Plan }) {
    const months = monthsOf(plan.year, today(zoneOf(plan.department)).slice(0, 7));
    const [chosen, setMonth] = useState("");
    const month = months.includes(chosen) ? chosen : (months[0] ?? `${plan.year}-01`);
    const uses = useQuery({
        queryKey: ["plan", plan.department, plan.year, "uses"],
        queryFn: ({ signal }) => readQuotaUses(plan.department, plan.year, signal),
    });
    const rows = (uses.data ?? []).filter((use) => use.month === month);
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
            {uses.error !== null && (
                <ProblemNotice thrown={uses.error} retry={() => void uses.refetch()} what={texts.used} />
            )}
            {uses.isPending && <Loading />}
            {rows.length > 0 && (
                <WideTable
                    caption={texts.use(monthName(month))}
                    noCaption
                    headers={[texts.operator, texts.source, texts.used]}
                    data={rows.map((row) => [
                        row.operator,
                        row.stage
                            ? `${sources[row.source]}, ${labelOf(stageCodes, row.stage)}`
                            : sources[row.source],
                        <UseBar key={row.operator + row.source + (row.stage ?? "")} use={row} />,
                    ])}
                />
            )}
        </section>
    );
}

function UseBar({ use }: { use: Use }) {
    const places = use.number + use.carried;
    return (
        <span className="av-use">
            <span className="av-use__track" aria-hidden="true">
                <span
                    className="av-use__bar"
                    style={{ "--share": shareOf(use.used, places) } as React.CSSProperties}
                />
            </span>
            {texts.useOf(use.used, places)}
            <span className="fr-hint-text">{remarksOn(use).join(", ")}</span>
        </span>
    );
}

/** A full bar is the whole number; what is beyond it is said in words. */
export function shareOf(used: number, places: number): number {
    return places === 0 ? 0 : Math.min(used / places, 1);
}

export function remarksOn(use: Use): string[] {
    return [
        ...(use.carried > 0 ? [waitlistTexts.carried(use.carried)] : []),
        ...(use.beyond > 0 ? [waitlistTexts.beyond(use.beyond)] : []),
    ];
}

/** The months of the plan that have begun, the latest first. */
export function monthsOf(year: number, thisMonth: string): string[] {
    const first = `${year}-01`;
    const months = Array.from({ length: 12 }, (_, index) => plusMonths(first, index));
    return months.filter((month) => month <= thisMonth).reverse();
}
