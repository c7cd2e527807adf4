import { Button } from "@codegouvfr/react-dsfr/Button";
import { Component, type ReactNode } from "react";
import { problemWords } from "../texts/problems";

interface Props {
    /** Where one is: another place begins without the fault of this one. */
    place: string;
    children: ReactNode;
}

/** Keeps a fault of one page from taking the others away. */
export class Crash extends Component<Props, { crashed: boolean }> {
    override state = { crashed: false };

    static getDerivedStateFromError() {
        return { crashed: true };
    }

    override componentDidUpdate(before: Props) {
        if (this.state.crashed && before.place !== this.props.place) {
            this.setState({ crashed: false });
        }
    }

    override render() {
        return this.state.crashed ? <CrashPage /> : this.props.children;
    }
}

function CrashPage() {
    return (
        <div className="fr-container fr-py-6w" role="alert">
            <title>{problemWords.crashTitle}</title>
            <h1>{problemWords.crashTitle}</h1>
            <p>{problemWords.crash}</p>
            <Button onClick={() => location.reload()}>{problemWords.reload}</Button>
        </div>
    );
}
