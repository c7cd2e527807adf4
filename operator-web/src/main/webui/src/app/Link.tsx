import { type LinkProps, Link as RouterLink } from "react-router";

/** Inside the service by the router, outside of it by the browser. */
export type AppLinkProps = Omit<LinkProps, "to"> & { to?: LinkProps["to"]; href?: string };

export function Link({ to, href, children, ...others }: AppLinkProps) {
    return to === undefined ? (
        <a {...others} href={href}>
            {children}
        </a>
    ) : (
        <RouterLink {...others} to={to}>
            {children}
        </RouterLink>
    );
}

declare module "@codegouvfr/react-dsfr/spa" {
    interface RegisterLink {
        Link: typeof Link;
    }
}
