import { Button } from "@codegouvfr/react-dsfr/Button";
import { Input } from "@codegouvfr/react-dsfr/Input";
import { Select } from "@codegouvfr/react-dsfr/Select";
import { useEffect, useRef, useState } from "react";
import type { CaseFilter } from "../api/visit";
import { department } from "../format/departments";
import { useCharge, useMay } from "../session/me";
import { casesTexts } from "../texts/cases";
import { caseStates, stages } from "../texts/labels";
import type { FilterName } from "./filter";

interface Props {
    filter: CaseFilter;
    change: (name: FilterName, value: string) => void;
    clear: () => void;
}

export function CaseFilters({ filter, change, clear }: Props) {
    const mayNames = useMay("searchNames");
    const charge = useCharge();
    return (
        <form role="search" aria-label={casesTexts.filters} onSubmit={(event) => event.preventDefault()}>
            <div className="av-filters">
                {mayNames && <NameSearch value={filter.q ?? ""} change={(value) => change("q", value)} />}
                <Choice
                    label={casesTexts.state}
                    value={filter.state}
                    options={Object.entries(caseStates)}
                    change={(value) => change("state", value)}
                />
                <Choice
                    label={casesTexts.stage}
                    value={filter.stage}
                    options={Object.entries(stages)}
                    change={(value) => change("stage", value)}
                />
                {charge.length > 1 && (
                    <Choice
                        label={casesTexts.department}
                        value={filter.department}
                        options={charge.map((code) => [code, department(code)])}
                        change={(value) => change("department", value)}
                    />
                )}
            </div>
            {Object.keys(filter).length > 0 && (
                <Button
                    type="button"
                    priority="tertiary"
                    size="small"
                    iconId="fr-icon-close-line"
                    onClick={clear}
                >
                    {casesTexts.clear}
                </Button>
            )}
        </form>
    );
}

const PAUSE_MS = 300;

/** Searches when the typing pauses. */
function NameSearch({ value, change }: { value: string; change: (value: string) => void }) {
    const [typed, setTyped] = useState(value);
    const latest = useRef(change);
    latest.current = change;
    useEffect(() => setTyped(value), [value]);
    useEffect(() => {
        if (typed.trim() !== value) {
            const pause = setTimeout(() => latest.current(typed.trim()), PAUSE_MS);
            return () => clearTimeout(pause);
        }
        return undefined;
    }, [typed, value]);
    return (
        <Input
            label={casesTexts.search}
            hintText={casesTexts.searchHint}
            className="av-filters__wide"
            nativeInputProps={{
                type: "search",
                name: "q",
                value: typed,
                autoComplete: "off",
                maxLength: 100,
                onChange: (event) => setTyped(event.currentTarget.value),
            }}
        />
    );
}

interface ChoiceProps {
    label: string;
    value: string | undefined;
    options: [string, string][];
    change: (value: string) => void;
}

export function Choice({ label, value = "", options, change }: ChoiceProps) {
    return (
        <Select
            label={label}
            nativeSelectProps={{ value, onChange: (event) => change(event.currentTarget.value) }}
        >
            <option value="">{casesTexts.all}</option>
            {options.map(([code, text]) => (
                <option key={code} value={code}>
                    {text}
                </option>
            ))}
        </Select>
    );
}
