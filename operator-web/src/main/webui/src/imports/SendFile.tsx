import { Button } from "@codegouvfr/react-dsfr/Button";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { Upload } from "@codegouvfr/react-dsfr/Upload";
import { useState } from "react";
import type { ImportOrder } from "../api/referral";
import { asFailure, type Violation } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { useIsSecretariat } from "../session/me";
import { importTexts } from "../texts/imports";
import type { Sending } from "./useSending";

const texts = importTexts.send;
const orders: Record<keyof typeof texts.modes, ImportOrder> = {
    validate: { mode: "validate", atomic: "none" },
    commit: { mode: "commit", atomic: "none" },
    all: { mode: "commit", atomic: "all" },
};
const CHOICES = Object.keys(orders) as (keyof typeof orders)[];
const SOURCES = Object.keys(texts.sources) as (keyof typeof texts.sources)[];

/** A partner's file, checked or transmitted. Sending it twice enters nothing twice. */
export function SendFile({ sending }: { sending: Sending }) {
    const secretariat = useIsSecretariat();
    const [file, setFile] = useState<File | undefined>();
    const [choice, setChoice] = useState<keyof typeof orders>("validate");
    const [source, setSource] = useState<keyof typeof texts.sources>("CCAPEX");
    const [missing, setMissing] = useState(false);
    const send = () => {
        setMissing(file === undefined);
        if (file !== undefined) {
            sending.start({ file, order: { ...orders[choice], ...(secretariat ? { source } : {}) } });
        }
    };
    const violations = sending.error === null ? [] : asFailure(sending.error).violations;
    const ofFile = missing ? texts.choose : said(violations, (code) => placeOf(code) === "file");
    return (
        <form
            className="av-form"
            noValidate
            onSubmit={(event) => {
                event.preventDefault();
                send();
            }}
        >
            <h2 className="fr-h4">{texts.title}</h2>
            {secretariat && (
                <RadioButtons
                    legend={texts.source}
                    hintText={texts.sourceHint}
                    {...stateOf(said(violations, (code) => placeOf(code) === "source"))}
                    options={SOURCES.map((code) => ({
                        label: texts.sources[code],
                        nativeInputProps: { checked: source === code, onChange: () => setSource(code) },
                    }))}
                />
            )}
            <Upload
                className="fr-mb-3w"
                label={texts.file}
                hint={texts.fileHint}
                {...stateOf(ofFile)}
                nativeInputProps={{
                    accept: ".csv,.ndjson,.jsonl",
                    onChange: (event) => setFile(event.currentTarget.files?.[0]),
                }}
            />
            <RadioButtons
                legend={texts.mode}
                {...stateOf(said(violations, (code) => placeOf(code) === "mode"))}
                options={CHOICES.map((code) => ({
                    label: texts.modes[code],
                    nativeInputProps: { checked: choice === code, onChange: () => setChoice(code) },
                }))}
            />
            {sending.error !== null && violations.length === 0 && <ProblemNotice thrown={sending.error} />}
            <div className="av-actions">
                <Button type="submit" disabled={sending.isPending}>
                    {sending.isPending ? texts.going : texts.go}
                </Button>
                {sending.isPending && (
                    <Button type="button" priority="secondary" onClick={sending.stop}>
                        {texts.stop}
                    </Button>
                )}
            </div>
        </form>
    );
}

/** By its code: a column of the file may be called like a choice of this form. */
function placeOf(code: string): "source" | "mode" | "file" {
    switch (code) {
        case "source-not-yours":
            return "source";
        case "too-many-lines":
            return "mode";
        default:
            return "file";
    }
}

/** What the service says, with the column that it speaks of. */
export function said(violations: Violation[], about: (code: string) => boolean): string | undefined {
    const sentences = violations
        .filter(({ code }) => about(code))
        .map(({ message, code, pointer }) =>
            code.includes("column") ? `${message} (${importTexts.column(pointer.slice(1))})` : message,
        );
    return sentences.length === 0 ? undefined : sentences.join(" ");
}

function stateOf(message: string | undefined) {
    return message === undefined
        ? { state: "default" as const }
        : { state: "error" as const, stateRelatedMessage: message };
}
