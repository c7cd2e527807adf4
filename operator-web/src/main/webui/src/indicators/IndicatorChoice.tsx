import { Select } from "@codegouvfr/react-dsfr/Select";
import type { Definition } from "../api/reporting";
import { indicatorTexts as texts } from "../texts/indicators";

interface Props {
    value: string;
    definitions: Definition[];
    change: (indicator: string) => void;
}

export function IndicatorChoice({ value, definitions, change }: Props) {
    return (
        <Select
            label={texts.shown}
            nativeSelectProps={{ value, onChange: (event) => change(event.currentTarget.value) }}
        >
            {definitions.map((definition) => (
                <option key={definition.id} value={definition.id}>
                    {definition.name}
                </option>
            ))}
        </Select>
    );
}
