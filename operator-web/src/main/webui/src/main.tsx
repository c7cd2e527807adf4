import "@codegouvfr/react-dsfr/main.css";
import "./app/app.css";
import { startKeptFonts } from "./app/fonts";
import { bringPage } from "./app/pages";

startKeptFonts();

/** The page as index.html brings it is seen before the script, which keeps a slow processor busy. */
function painted(): Promise<unknown> {
    return document.hidden
        ? Promise.resolve()
        : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

void painted()
    .then(() => Promise.all([import("./start"), bringPage(location.pathname)]))
    .then(([{ start }]) => start());
