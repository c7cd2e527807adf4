import { startReactDsfr } from "@codegouvfr/react-dsfr/spa";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import "@codegouvfr/react-dsfr/main.css";
import "./app/app.css";
import { App } from "./app/App";
import { Link } from "./app/Link";
import { newQueries } from "./app/queries";

startReactDsfr({ defaultColorScheme: "system", Link });

const root = document.getElementById("root");
if (root === null) {
    throw new Error("index.html has no #root.");
}
createRoot(root).render(
    <StrictMode>
        <QueryClientProvider client={newQueries()}>
            <BrowserRouter>
                <App />
            </BrowserRouter>
        </QueryClientProvider>
    </StrictMode>,
);
