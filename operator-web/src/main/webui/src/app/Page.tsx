import { type ReactNode, useEffect, useRef } from "react";
import { shellTexts } from "../texts/shell";
import { arrival } from "./arrival";
import { pageIsThere } from "./dsfr";

interface Props {
    title: string;
    /** Beside the title: badges or actions. */
    beside?: ReactNode;
    children: ReactNode;
}

/** One page: its title in the window and in the head line, which takes the focus when one arrives from another page. */
export function Page({ title, beside, children }: Props) {
    const heading = useRef<HTMLHeadingElement>(null);
    useEffect(() => {
        arrival.at(heading.current);
        pageIsThere();
    }, []);
    return (
        <div className="fr-container fr-py-4w fr-py-md-6w">
            <title>{shellTexts.documentTitle(title)}</title>
            <div className="av-page-head fr-mb-3w">
                <h1 ref={heading} tabIndex={-1} className="fr-h2 fr-mb-0">
                    {title}
                </h1>
                {beside}
            </div>
            {children}
        </div>
    );
}
