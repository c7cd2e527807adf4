// Before the page's own script, and before the first paint. Not inline, because of the content security policy.

// The theme chosen in « Paramètres d'affichage », or the system's.
{
    const chosen = localStorage.getItem("scheme") ?? "system";
    const dark = chosen === "dark" || (chosen === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
    document.documentElement.setAttribute("data-fr-scheme", chosen);
    document.documentElement.setAttribute("data-fr-theme", dark ? "dark" : "light");
}

// Who is signed in: the answer comes while the script does. What gets lost is asked for again by session/me.ts.
window.firstMe = fetch("/app/me", {
    headers: { "X-Requested-With": "JavaScript", Accept: "application/json" },
}).catch(() => null);
