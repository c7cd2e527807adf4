/** The roles of people, as the realm names them. */
export type Role =
    | "ccapex"
    | "operator-agent"
    | "operator-manager"
    | "department-pilot"
    | "national-pole"
    | "data-protection-officer"
    | "platform-admin"
    | "partner";

/** What somebody may do here; the services decide, this only keeps what they would refuse off the screen. */
export const rights = {
    readCases: ["operator-agent", "operator-manager", "data-protection-officer"],
    searchNames: ["operator-agent", "operator-manager"],
    recordEntries: ["operator-agent", "operator-manager"],
    readWatches: ["operator-agent", "operator-manager", "ccapex", "department-pilot", "national-pole"],
    readReferrals: ["partner", "ccapex", "department-pilot", "operator-manager", "operator-agent"],
    acceptReferrals: ["operator-agent", "operator-manager"],
    refuseReferrals: ["operator-manager"],
    askPartners: ["operator-agent", "operator-manager"],
    informTeams: ["partner", "ccapex"],
    readMessages: ["partner", "ccapex", "operator-agent", "operator-manager"],
    withdrawReferrals: ["partner", "ccapex"],
    givePlaces: ["ccapex", "department-pilot"],
    readPairs: ["ccapex"],
    decidePairs: ["ccapex"],
    reverseMerges: ["ccapex"],
    readMatching: ["partner", "ccapex"],
    separateReferrals: ["ccapex"],
    readWaitlist: ["partner", "ccapex", "department-pilot"],
    readChoices: ["partner", "ccapex", "department-pilot", "operator-manager"],
    sendImports: ["partner", "ccapex"],
    cancelImports: ["partner", "ccapex"],
    readImports: ["partner", "ccapex"],
    readPlans: ["ccapex", "department-pilot", "national-pole", "operator-manager"],
    setPlans: ["ccapex", "department-pilot"],
    readIndicators: ["ccapex", "department-pilot", "operator-manager", "national-pole", "platform-admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

export function may(roles: readonly string[], right: Right): boolean {
    return rights[right].some((role) => roles.includes(role));
}
