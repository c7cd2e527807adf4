import { may, type Right } from "../session/roles";
import { shellTexts } from "../texts/shell";

interface Room {
    path: string;
    name: string;
    /** One of these opens the door; none means everybody. */
    rights: Right[];
}

const all: Room[] = [
    { path: "/", name: shellTexts.nav.myDay, rights: [] },
    { path: "/dossiers", name: shellTexts.nav.cases, rights: ["readCases"] },
    {
        path: "/repartition",
        name: shellTexts.nav.allocation,
        rights: ["readPlans", "readWaitlist", "readReferrals"],
    },
    { path: "/indicateurs", name: shellTexts.nav.indicators, rights: ["readIndicators"] },
];

/** The parts of the service that somebody with these roles may enter. */
export function rooms(roles: readonly string[]): Room[] {
    return all.filter((room) => isOpen(room, roles));
}

export function mayEnter(path: string, roles: readonly string[]): boolean {
    return rooms(roles).some((room) => room.path === path);
}

function isOpen(room: Room, roles: readonly string[]): boolean {
    return room.rights.length === 0 || room.rights.some((right) => may(roles, right));
}
