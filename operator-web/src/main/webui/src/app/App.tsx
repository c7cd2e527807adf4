import { lazy } from "react";
import { Route, Routes } from "react-router";
import { MyDay } from "../my-day/MyDay";
import { Door } from "./Door";
import { Gate } from "./Gate";
import { NotFound } from "./NotFound";

const Cases = lazy(() => import("../cases/Cases"));
const caseFilePage = () => import("../case-file/CaseFilePage");
const CaseFilePage = lazy(caseFilePage);
const Allocation = lazy(() => import("../allocation/Allocation"));
const Indicators = lazy(() => import("../indicators/Indicators"));
const Account = lazy(() => import("../account/Account"));
const Accessibility = lazy(() => import("../account/Accessibility"));
const Privacy = lazy(() => import("../account/Privacy"));

// Its code comes while the session is still asked for: one wait less on a slow network.
if (/^\/dossiers\/./.test(location.pathname)) {
    void caseFilePage();
}

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
