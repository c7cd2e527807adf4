import { shellTexts } from "../texts/shell";

export function Loading({ what = shellTexts.loading }: { what?: string }) {
    return (
        <p role="status" className="av-loading fr-my-3w">
            {what}
        </p>
    );
}
