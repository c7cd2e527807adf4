import { useSearchParams } from "react-router";
import { useMay } from "../session/me";
import { ImportList } from "./ImportList";
import { ImportReport } from "./ImportReport";
import { SendFile } from "./SendFile";

/** Partners' files: send one, see how far each is, read a report. */
export function Imports() {
    const maySend = useMay("sendImports");
    const [address, setAddress] = useSearchParams();
    const open = (id: string) =>
        setAddress((before) => {
            before.set("fichier", id);
            return before;
        });
    const chosen = address.get("fichier");
    if (chosen !== null) {
        return <ImportReport id={chosen} />;
    }
    return (
        <>
            {maySend && <SendFile sent={open} />}
            <ImportList />
        </>
    );
}
