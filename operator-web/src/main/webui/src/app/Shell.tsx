import { headerFooterDisplayItem } from "@codegouvfr/react-dsfr/Display";
import { Footer } from "@codegouvfr/react-dsfr/Footer";
import { Header, type HeaderProps } from "@codegouvfr/react-dsfr/Header";
import type { MainNavigationProps } from "@codegouvfr/react-dsfr/MainNavigation";
import { SkipLinks } from "@codegouvfr/react-dsfr/SkipLinks";
import { type ReactNode, Suspense, useLayoutEffect } from "react";
import { useLocation } from "react-router";
import { forgetDrafts } from "../forms/drafts";
import type { Me } from "../session/me";
import { SIGN_OUT } from "../session/signIn";
import { shellTexts } from "../texts/shell";
import { Crash } from "./Crash";
import { useDsfrStarted } from "./dsfr";
import { LoadingPage } from "./Loading";
import { rooms } from "./rooms";

interface Props {
    /** Null while nobody is signed in. */
    me: Me | null;
    /** Somebody may be. */
    waits?: boolean;
    children: ReactNode;
}

/** DSFR's own id for what the head brings once it may open: the buttons name it from the start. */
const DISPLAY_DIALOG = "fr-theme-modal";
/** DSFR's own id for what the head's button opens on a phone. */
export const MENU = "header-menu-modal-fr-header";
const home = { to: "/", title: shellTexts.home };
const brand = (
    <>
        République
        <br />
        Française
    </>
);

/** Head, navigation and foot around the pages. */
export function Shell({ me, waits = false, children }: Props) {
    const { pathname } = useLocation();
    const mayOpen = useDsfrStarted();
    useUnnamedMenu(mayOpen);
    return (
        <>
            <SkipLinks
                links={[
                    { anchor: "#contenu", label: shellTexts.skip.content },
                    { anchor: "#footer", label: shellTexts.skip.footer },
                ]}
            />
            <Header
                brandTop={brand}
                homeLinkProps={home}
                serviceTitle={shellTexts.service}
                serviceTagline={shellTexts.tagline}
                quickAccessItems={[headerFooterDisplayItem, ...(me === null ? [] : accountItems(me))]}
                navigation={me === null ? undefined : navigation(me, pathname)}
                disableDisplay={!mayOpen}
            />
            {waits && <div className="av-nav-room" />}
            <main id="contenu" tabIndex={-1}>
                <Crash place={pathname}>
                    <Suspense fallback={<LoadingPage />}>{children}</Suspense>
                </Crash>
            </main>
            <Footer
                id="footer"
                brandTop={brand}
                homeLinkProps={home}
                contentDescription={shellTexts.footer.about}
                accessibility="non compliant"
                accessibilityLinkProps={{ to: "/accessibilite" }}
                bottomItems={[
                    { text: shellTexts.footer.privacy, linkProps: { to: "/donnees-personnelles" } },
                    headerFooterDisplayItem,
                ]}
            />
            {!mayOpen && <dialog id={DISPLAY_DIALOG} />}
        </>
    );
}

/** On a phone the menu is a dialog, once DSFR's script is there; until then it is nothing that could bear a name. */
function useUnnamedMenu(mayOpen: boolean): void {
    useLayoutEffect(() => {
        const menu = document.getElementById(MENU);
        const name = menu?.getAttribute("aria-labelledby") ?? null;
        if (mayOpen || menu === null || name === null) {
            return;
        }
        menu.removeAttribute("aria-labelledby");
        return () => menu.setAttribute("aria-labelledby", name);
    }, [mayOpen]);
}

function accountItems(me: Me): HeaderProps.QuickAccessItem[] {
    return [
        { iconId: "fr-icon-account-circle-line", text: me.name, linkProps: { to: "/mon-compte" } },
        {
            iconId: "fr-icon-logout-box-r-line",
            text: shellTexts.signOut,
            linkProps: { href: SIGN_OUT, onClick: forgetDrafts },
        },
    ];
}

function navigation(me: Me, pathname: string): MainNavigationProps.Item[] {
    return rooms(me.roles).map((room) => ({
        text: room.name,
        linkProps: { to: room.path },
        isActive: room.path === "/" ? pathname === "/" : pathname.startsWith(room.path),
    }));
}
