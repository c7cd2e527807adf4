import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type Failure, type Violation } from "../problems/failure";
import { session } from "../session/signIn";
import { forgetDraft, keepDraft, readDraft } from "./drafts";

/** Everything typed has the id that the service will know it by: sent twice, it is recorded once. */
export interface Identified {
    id: string;
}

interface Options<V extends Identified> {
    /** Names the draft: the form and what it is about. */
    draft: string;
    start: () => V;
    check: (values: V) => Violation[];
    send: (values: V) => Promise<unknown>;
    /** Shows the entry before the answer comes; what it gives back takes it away again. */
    foresee?: (values: V) => () => void;
    saved: () => void;
}

export interface Entry<V extends Identified> {
    values: V;
    change: (part: Partial<V>) => void;
    /** Sends what is there, with this part changed when one is given. */
    submit: (part?: Partial<V>) => void;
    /** A new form; what was typed is thrown away. */
    reset: () => void;
    sending: boolean;
    violations: Violation[];
    /** Counts the refused attempts, so that the summary takes the focus each time. */
    refusals: number;
    failure: Failure | null;
}

const PASSING_RETRIES = 3;

/** A form that records one entry: its draft, its checks, its one sending. */
export function useEntry<V extends Identified>(options: Options<V>): Entry<V> {
    const { draft, start, check, send, foresee, saved } = options;
    const [values, setValues] = useState<V>(() => readDraft<V>(draft) ?? start());
    const [found, setFound] = useState<Violation[]>([]);
    const [refusals, setRefusals] = useState(0);
    const underWay = useRef(false);

    const sending = useMutation({
        mutationFn: send,
        retry: (count, thrown) => asFailure(thrown).passing && count < PASSING_RETRIES,
        retryDelay: (count) => 500 * 2 ** count,
        networkMode: "always",
        onMutate: foresee,
        onSuccess: () => {
            forgetDraft(draft);
            saved();
        },
        onError: (_failure, _values, takeAway) => {
            takeAway?.();
            setRefusals((count) => count + 1);
        },
        onSettled: () => {
            underWay.current = false;
        },
    });

    useEffect(() => {
        if (!sending.isSuccess) {
            keepDraft(draft, values);
        }
    }, [draft, values, sending.isSuccess]);

    useEffect(
        () =>
            session.subscribe(() => {
                if (!session.hasEnded() && asFailure(sending.error).kind === "session") {
                    sending.reset();
                }
            }),
        [sending],
    );

    const change = useCallback((part: Partial<V>) => setValues((before) => ({ ...before, ...part })), []);

    const submit = (part?: Partial<V>) => {
        if (underWay.current || sending.isSuccess) {
            return;
        }
        const sent = { ...values, ...part };
        setValues(sent);
        const wrong = check(sent);
        setFound(wrong);
        if (wrong.length > 0) {
            sending.reset();
            setRefusals((count) => count + 1);
            return;
        }
        underWay.current = true;
        sending.mutate(sent);
    };

    const reset = () => {
        forgetDraft(draft);
        sending.reset();
        setFound([]);
        setValues(start());
    };

    const failure = sending.error === null ? null : asFailure(sending.error);
    const violations = found.length > 0 ? found : (failure?.violations ?? []);
    return { values, change, submit, reset, sending: sending.isPending, violations, refusals, failure };
}

export const newId = (): string => crypto.randomUUID();
