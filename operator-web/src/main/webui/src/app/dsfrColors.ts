/**
 * Stands for DSFR's tables of colours, 90 kB that its React library would bring for one colour: that of the browser's
 * bar. The style sheet has them all.
 */
export const colors = {
    getHex: ({ isDark }: { isDark: boolean }) => ({
        decisions: { background: { default: { grey: { default: isDark ? "#161616" : "#fff" } } } },
    }),
};
