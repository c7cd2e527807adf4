let firstPage = true;

/** A new page begins at its top, with its head line in focus; the very first one as the browser does. */
export const arrival = {
    at(heading: HTMLElement | null): void {
        if (!firstPage) {
            window.scrollTo(0, 0);
            heading?.focus({ preventScroll: true });
        }
        firstPage = false;
    },
};
