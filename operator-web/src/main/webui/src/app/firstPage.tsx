import { setLink } from "@codegouvfr/react-dsfr/link";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { Link } from "./Link";
import { LoadingPage } from "./Loading";
import { MENU, Shell } from "./Shell";

/** As Shell.tsx does for the page that React draws. */
const UNNAMED_MENU = new RegExp(`(id="${MENU}"[^>]*?) aria-labelledby="[^"]*"`);

/** What the page shows first, before it knows anybody: the build writes it into index.html. */
export function firstPage(): string {
    setLink({ Link });
    const page = renderToStaticMarkup(
        <StaticRouter location="/">
            <Shell me={null} waits>
                <LoadingPage />
            </Shell>
        </StaticRouter>,
    );
    return page.replace(UNNAMED_MENU, "$1");
}
