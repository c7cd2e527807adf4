import { Button } from "@codegouvfr/react-dsfr/Button";
import { type ReactNode, useState } from "react";
import { Page } from "../app/Page";
import { instant, zoneOf } from "../format/dates";
import { department } from "../format/departments";
import { forgetDrafts } from "../forms/drafts";
import { type Me, useMe } from "../session/me";
import { SIGN_OUT } from "../session/signIn";
import { accountTexts } from "../texts/account";
import { labelOf, roles } from "../texts/labels";
import { shellTexts } from "../texts/shell";

/** Who one is here, and what is kept of one's work in this tab. */
export default function Account() {
    const me = useMe();
    return (
        <Page title={accountTexts.title}>
            <dl className="av-facts av-narrow">
                <Fact name={accountTexts.name}>{me.name}</Fact>
                <Fact name={accountTexts.username}>{me.username}</Fact>
                <Fact name={accountTexts.roles}>
                    {me.roles.map((role) => labelOf(roles, role)).join(", ")}
                </Fact>
                <Fact name={accountTexts.departments}>{chargeOf(me)}</Fact>
                {me.operator !== null && <Fact name={accountTexts.operator}>{me.operator}</Fact>}
                <Fact name={accountTexts.session}>
                    {accountTexts.sessionEnds(instant(me.sessionEndsAt, zoneOf(me.departments[0])))}
                </Fact>
            </dl>
            <p className="fr-mt-3w">{accountTexts.help}</p>
            <Drafts />
            <Button priority="secondary" linkProps={{ href: SIGN_OUT, onClick: forgetDrafts }}>
                {shellTexts.signOut}
            </Button>
        </Page>
    );
}

function Drafts() {
    const [forgotten, setForgotten] = useState(false);
    return (
        <section aria-labelledby="drafts" className="fr-my-4w">
            <h2 id="drafts" className="fr-h4">
                {accountTexts.drafts}
            </h2>
            <p>{accountTexts.draftsKept}</p>
            <Button
                priority="tertiary"
                onClick={() => {
                    forgetDrafts();
                    setForgotten(true);
                }}
            >
                {accountTexts.draftsForget}
            </Button>
            <p role="status" className="fr-mt-1w">
                {forgotten && accountTexts.draftsForgotten}
            </p>
        </section>
    );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
    return (
        <div>
            <dt>{name}</dt>
            <dd>{children}</dd>
        </div>
    );
}

function chargeOf(me: Me): string {
    return me.everywhere ? accountTexts.everywhere : me.departments.map(department).join(", ");
}
