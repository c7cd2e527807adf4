import { setLink } from "@codegouvfr/react-dsfr/link";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { App } from "./app/App";
import { startDsfrOnceQuiet } from "./app/dsfr";
import { Link } from "./app/Link";
import { newQueries } from "./app/queries";

export function start(): void {
    const root = document.getElementById("root");
    if (root === null) {
        throw new Error("index.html has no #root.");
    }
    setLink({ Link });
    const queries = newQueries();
    createRoot(root).render(
        <StrictMode>
            <QueryClientProvider client={queries}>
                <BrowserRouter>
                    <App />
                </BrowserRouter>
            </QueryClientProvider>
        </StrictMode>,
    );
    startDsfrOnceQuiet(queries);
}
