import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { Choice } from "../cases/CaseFilters";
import { monthName, monthsBetween, plusMonths } from "../format/dates";
import { department } from "../format/departments";
import { indicatorTexts as texts } from "../texts/indicators";
import { sources, stages } from "../texts/labels";
import type { Asked } from "./question";

const MONTHS_OFFERED = 36;

interface Props {
    asked: Asked;
    today: string;
    charge: string[];
    change: (part: Partial<Asked>) => void;
    clear: () => void;
}

export function IndicatorFilters({ asked, today, charge, change, clear }: Props) {
    const thisMonth = today.slice(0, 7);
    const months = monthsBetween(plusMonths(thisMonth, 1 - MONTHS_OFFERED), thisMonth).reverse();
    return (
        <form role="search" aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
            <div className="av-filters">
                <MonthChoice
                    label={texts.from}
                    value={asked.from}
                    months={months}
                    change={(from) => change({ from })}
                />
                <MonthChoice
                    label={texts.to}
                    value={asked.to}
                    months={months}
                    change={(to) => change({ to })}
                />
                {charge.length > 1 && (
                    <Choice
                        label={texts.department}
                        value={asked.department}
                        options={charge.map((code) => [code, department(code)])}
                        change={(value) => change({ department: value })}
                    />
                )}
                <Choice
                    label={texts.side}
                    value={asked.side}
                    options={Object.entries(texts.sides)}
                    change={(side) => change({ side })}
                />
                <Choice
                    label={texts.stage}
                    value={asked.stage}
                    options={Object.entries(stages)}
                    change={(stage) => change({ stage })}
                />
                <Choice
                    label={texts.source}
                    value={asked.source}
                    options={Object.entries(sources)}
                    change={(source) => change({ source })}
                />
                <Input
                    label={texts.asOf}
                    hintText={texts.asOfHint}
                    nativeInputProps={{
                        type: "date",
                        max: today,
                        value: asked.asOf,
                        onChange: (event) => change({ asOf: pastDay(event.currentTarget.value, today) }),
                    }}
                />
            </div>
            <Button
                type="button"
                priority="tertiary"
                size="small"
                iconId="fr-icon-close-line"
                onClick={clear}
            >
                {texts.clear}
            </Button>
        </form>
    );
}

/** Today is not over: until then the figures are those of now. */
function pastDay(day: string, today: string): string {
    return day >= today ? "" : day;
}

interface MonthProps {
    label: string;
    value: string;
    months: string[];
    change: (month: string) => void;
}

function MonthChoice({ label, value, months, change }: MonthProps) {
    return (
        <Select
            label={label}
            nativeSelectProps={{ value, onChange: (event) => change(event.currentTarget.value) }}
        >
            {(months.includes(value) ? months : [value, ...months]).map((month) => (
                <option key={month} value={month}>
                    {monthName(month)}
                </option>
            ))}
        </Select>
    );
}
