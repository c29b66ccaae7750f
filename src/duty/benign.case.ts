// The facts of an office to which nothing happened, all of them known: what tests start from and change one fact at a time.
// Everything in it is mild, so that no rule of any version holds and none is open.
import { FIELDS } from "../core/fields.ts"
import type { DutyFacts, Figures, SomeFacts } from "./contract.ts"

export function exactly(count: number): Figures {
    return { confirmed: count, likely: count, maximum: count }
}

/** A maximum of which nothing is confirmed. */
export function upTo(maximum: number): Figures {
    return { confirmed: "unknown", likely: "unknown", maximum }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the keys of a full record
const NO_FIELDS = Object.fromEntries(FIELDS.map((field) => [field, "ruled-out"])) as DutyFacts["fields"]

const NOTHING_HAPPENED: DutyFacts = {
    body: "private-business",
    sectors: [],
    contract: "none",
    entrusted: "no",
    consignorTold: "no",
    privacyMark: "no",
    listedCompany: "no",
    personsInJapan: "yes",
    gdprApplies: "no",
    gdprRisk: "unlikely",
    knowing: [{ by: "organisation", on: "2026-11-20", at: "unknown" }],
    occurredOn: "2026-11-19",
    foundBy: "own-staff",
    leak: "ruled-out",
    loss: "ruled-out",
    damage: "ruled-out",
    recoveredUnseen: "no",
    copyKept: "no",
    improperPurpose: "ruled-out",
    cause: "other",
    actor: "reporter",
    publicView: "ruled-out",
    publicViewed: "ruled-out",
    communicationsSecret: "ruled-out",
    careDisrupted: "no",
    object: "personal-data",
    subjects: ["employees"],
    media: ["electronic"],
    fields: NO_FIELDS,
    sensitive: "ruled-out",
    ordinanceSensitive: "ruled-out",
    propertyDamage: "ruled-out",
    cardDigits: "partial",
    loginMovesMoney: "no",
    persons: exactly(1),
    cardPersons: exactly(0),
    records: 1,
    cipher: "none",
    cipherSound: "no",
    keySafe: "no",
    myNumberSystem: "other",
    myNumberPersons: exactly(0),
    myNumberMisuse: "ruled-out",
    noticeDifficult: "no",
    substituteMeasures: "no",
    personsTold: "none",
    published: "none",
    investigated: "none",
    outsideInvestigation: "none",
    prevention: "none",
    secondaryDamage: "ruled-out",
}

/** Nothing happened, but for these facts. */
export function benign(changed: SomeFacts = {}): DutyFacts {
    const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
    return { ...NOTHING_HAPPENED, ...given, fields: { ...NO_FIELDS, ...withoutUndefined(changed.fields ?? {}) } }
}

function withoutUndefined(fields: NonNullable<SomeFacts["fields"]>): Partial<DutyFacts["fields"]> {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
