import { setLink } from "@codegouvfr/react-dsfr/link";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { Link } from "./Link";
import { LoadingPage } from "./Loading";
import { Shell } from "./Shell";

/** What the page shows first, before it knows anybody: the build writes it into index.html. */
export function firstPage(): string {
    setLink({ Link });
    return renderToStaticMarkup(
        <StaticRouter location="/">
            <Shell me={null} waits>
                <LoadingPage />
            </Shell>
        </StaticRouter>,
    );
}
