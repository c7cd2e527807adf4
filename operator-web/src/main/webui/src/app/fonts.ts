const files = import.meta.glob<string>("/node_modules/@codegouvfr/react-dsfr/dsfr/fonts/Marianne-*.woff2", {
    query: "?url",
    import: "default",
    eager: true,
});
const weights: Record<string, string> = { Light: "300", Regular: "400", Medium: "500", Bold: "700" };

const KEPT = "fonts";

let started = false;

/** Who was here before has them at hand. */
export function startKeptFonts(): void {
    if (localStorage.getItem(KEPT) !== null) {
        startFonts();
    }
}

/**
 * Marianne, as the State publishes it, in the weights that the page shows. On a first visit it is as heavy as the script
 * and comes after it; app.css gives what stands for it meanwhile the same width and height.
 */
export function startFonts(): void {
    if (started) {
        return;
    }
    started = true;
    for (const [path, url] of Object.entries(files)) {
        document.fonts.add(face(path, url));
    }
    void document.fonts.ready.then(() => localStorage.setItem(KEPT, "kept"));
}

function face(path: string, url: string): FontFace {
    const [, weight = "", italic] = /Marianne-([A-Za-z]+)(_Italic)?\.woff2$/.exec(path) ?? [];
    return new FontFace("Marianne", `url("${url}") format("woff2")`, {
        weight: weights[weight],
        style: italic === undefined ? "normal" : "italic",
        display: "swap",
    });
}
