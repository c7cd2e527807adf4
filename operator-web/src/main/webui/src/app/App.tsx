import { lazy } from "react";
import { Route, Routes } from "react-router";
import { MyDay } from "../my-day/MyDay";
import { Door } from "./Door";
import { Gate } from "./Gate";
import { NotFound } from "./NotFound";
import { pages } from "./pages";

const Cases = lazy(pages.cases);
const CaseFilePage = lazy(pages.caseFile);
const Allocation = lazy(pages.allocation);
const Indicators = lazy(pages.indicators);
const Account = lazy(pages.account);
const Accessibility = lazy(pages.accessibility);
const Privacy = lazy(pages.privacy);

const legalPages = [
    <Route key="accessibility" path="accessibilite" element={<Accessibility />} />,
    <Route key="privacy" path="donnees-personnelles" element={<Privacy />} />,
];

export function App() {
    return (
        <Gate
            open={(closed) => (
                <Routes>
                    {legalPages}
                    <Route path="*" element={closed} />
                </Routes>
            )}
        >
            <Routes>
                <Route index element={<MyDay />} />
                <Route path="dossiers" element={<Door to="/dossiers" />}>
                    <Route index element={<Cases />} />
                    <Route path=":caseId/*" element={<CaseFilePage />} />
                </Route>
                <Route path="repartition" element={<Door to="/repartition" />}>
                    <Route path=":section?" element={<Allocation />} />
                </Route>
                <Route path="indicateurs" element={<Door to="/indicateurs" />}>
                    <Route index element={<Indicators />} />
                </Route>
                <Route path="mon-compte" element={<Account />} />
                {legalPages}
                <Route path="*" element={<NotFound />} />
            </Routes>
        </Gate>
    );
}
