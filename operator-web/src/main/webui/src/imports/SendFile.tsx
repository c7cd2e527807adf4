import { Button } from "@codegouvfr/react-dsfr/Button";
import { RadioButtons } from "@codegouvfr/react-dsfr/RadioButtons";
import { Upload } from "@codegouvfr/react-dsfr/Upload";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type ImportOrder, sendImport } from "../api/referral";
import { asFailure } from "../problems/failure";
import { ProblemNotice } from "../problems/ProblemNotice";
import { importTexts } from "../texts/imports";

const texts = importTexts.send;
const orders: Record<keyof typeof texts.modes, ImportOrder> = {
    validate: { mode: "validate", atomic: "none" },
    commit: { mode: "commit", atomic: "none" },
    all: { mode: "commit", atomic: "all" },
};
const CHOICES = Object.keys(orders) as (keyof typeof orders)[];

/** A partner's file, checked or transmitted. Sending it twice enters nothing twice. */
export function SendFile({ sent }: { sent: (id: string) => void }) {
    const [file, setFile] = useState<File | undefined>();
    const [choice, setChoice] = useState<keyof typeof orders>("validate");
    const [missing, setMissing] = useState(false);
    const sending = useMutation({
        mutationFn: (chosen: File) => sendImport(chosen, orders[choice]),
        onSuccess: (report) => sent(report.id),
    });
    const send = () => {
        setMissing(file === undefined);
        if (file !== undefined && !sending.isPending) {
            sending.mutate(file);
        }
    };
    const said =
        sending.error === null ? [] : asFailure(sending.error).violations.map(({ message }) => message);
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
            <Upload
                className="fr-mb-3w"
                label={texts.file}
                hint={texts.fileHint}
                state={missing || said.length > 0 ? "error" : "default"}
                stateRelatedMessage={missing ? texts.choose : said.join(" ")}
                nativeInputProps={{
                    accept: ".csv,.ndjson,.jsonl",
                    onChange: (event) => setFile(event.currentTarget.files?.[0]),
                }}
            />
            <RadioButtons
                legend={texts.mode}
                options={CHOICES.map((code) => ({
                    label: texts.modes[code],
                    nativeInputProps: { checked: choice === code, onChange: () => setChoice(code) },
                }))}
            />
            {sending.error !== null && said.length === 0 && <ProblemNotice thrown={sending.error} />}
            <Button type="submit" disabled={sending.isPending}>
                {sending.isPending ? texts.going : texts.go}
            </Button>
        </form>
    );
}
