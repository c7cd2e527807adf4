// Before the first paint: the theme chosen in « Paramètres d'affichage », or the system's. Not inline, because of the
// content security policy.
(() => {
    const chosen = localStorage.getItem("scheme") ?? "system";
    const dark = chosen === "dark" || (chosen === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
    document.documentElement.setAttribute("data-fr-scheme", chosen);
    document.documentElement.setAttribute("data-fr-theme", dark ? "dark" : "light");
})();
