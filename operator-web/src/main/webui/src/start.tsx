import { setLink } from "@codegouvfr/react-dsfr/link";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app/App";
import { startDsfrOnceQuiet } from "./app/dsfr";
import { Link } from "./app/Link";
import { newQueries } from "./app/queries";
import { meIsKnown } from "./session/me";

/** What index.html shows stays until it is known who looks at it; then React draws in steps, between which others act. */
export async function start(): Promise<void> {
    const root = document.getElementById("root");
    if (root === null) {
        throw new Error("index.html has no #root.");
    }
    setLink({ Link });
    const queries = newQueries();
    startDsfrOnceQuiet(queries);
    await meIsKnown(queries);
    startTransition(() =>
        createRoot(root).render(
            <StrictMode>
                <QueryClientProvider client={queries}>
                    <BrowserRouter>
                        <App />
                    </BrowserRouter>
                </QueryClientProvider>
            </StrictMode>,
        ),
    );
}
