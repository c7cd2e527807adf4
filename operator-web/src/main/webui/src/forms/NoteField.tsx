import type { Violation } from "../problems/failure";
import { checks, formTexts, NOTE_LIMIT } from "../texts/forms";
import { TextField } from "./fields";

interface Props {
    note: string;
    change: (part: { note: string }) => void;
    violations: Violation[];
}

/** What there is to say beside the codes, of any entry. */
export function NoteField({ note, change, violations }: Props) {
    return (
        <TextField
            pointer="/note"
            label={`${formTexts.note} (${formTexts.optional})`}
            hint={formTexts.noteHint}
            value={note}
            change={(changed) => change({ note: changed })}
            violations={violations}
        />
    );
}

export function checkNote(note: string): Violation[] {
    return checks.length("/note", note, NOTE_LIMIT);
}

/** As it is sent; an empty note is none. */
export function noteOf(note: string): { note?: string } {
    return note.trim() === "" ? {} : { note };
}
