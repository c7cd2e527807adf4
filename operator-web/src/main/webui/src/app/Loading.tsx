import { shellTexts } from "../texts/shell";

/** A whole page that is not there yet; its head line is heard, not seen, so that nothing jumps when it comes. */
export function LoadingPage() {
    return (
        <div className="fr-container fr-py-6w">
            <h1 className="fr-sr-only">{shellTexts.service}</h1>
            <Loading />
        </div>
    );
}

export function Loading({ what = shellTexts.loading }: { what?: string }) {
    return (
        <p role="status" className="av-loading fr-my-3w">
            {what}
        </p>
    );
}
