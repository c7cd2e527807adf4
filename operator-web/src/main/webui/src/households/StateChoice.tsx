import { Select } from "@codegouvfr/react-dsfr/Select";
import type { PairState } from "../api/households";
import { pairStates, householdTexts as texts } from "../texts/households";

interface Props {
    value: PairState;
    change: (value: PairState) => void;
}

/** Those that wait, or those that were decided either way: the service knows no other list. */
export function StateChoice({ value, change }: Props) {
    return (
        <form role="search" aria-label={texts.title} onSubmit={(event) => event.preventDefault()}>
            <div className="av-filters">
                <Select
                    label={texts.state}
                    nativeSelectProps={{
                        value,
                        onChange: (event) => change(event.currentTarget.value as PairState),
                    }}
                >
                    {Object.entries(pairStates).map(([code, word]) => (
                        <option key={code} value={code}>
                            {word}
                        </option>
                    ))}
                </Select>
            </div>
        </form>
    );
}
