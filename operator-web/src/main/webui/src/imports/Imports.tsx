import { useState } from "react";
import { useSearchParams } from "react-router";
import { useMay } from "../session/me";
import { ImportList } from "./ImportList";
import { ImportReport } from "./ImportReport";
import { SendChecked } from "./SendChecked";
import { SendFile } from "./SendFile";
import { type Parcel, useSending } from "./useSending";

/** Partners' files: check one, send it, see how far each is, read a report. */
export function Imports() {
    const maySend = useMay("sendImports");
    const [address, setAddress] = useSearchParams();
    const [last, setLast] = useState<{ id: string; parcel: Parcel } | undefined>();
    const sending = useSending((id, parcel) => {
        setLast({ id, parcel });
        setAddress((before) => {
            before.set("fichier", id);
            return before;
        });
    });
    const chosen = address.get("fichier");
    if (chosen !== null) {
        return (
            <ImportReport
                id={chosen}
                next={(good) =>
                    last?.id === chosen && <SendChecked parcel={last.parcel} good={good} sending={sending} />
                }
            />
        );
    }
    return (
        <>
            {maySend && <SendFile sending={sending} />}
            <ImportList />
        </>
    );
}
