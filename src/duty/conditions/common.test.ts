// The conditions that rules share, each with rows strong enough to tell every part of it from one that always or never holds.
import { describe, expect, test } from "vitest"
import { benign, exactly } from "../benign.case.ts"
import type { Outcome, SomeFacts } from "../contract.ts"
import * as common from "./common.data.ts"
import type { Condition } from "./condition.ts"
import { evaluate } from "./evaluate.ts"
import { mutantsOf, type Atoms } from "./mutate.case.ts"

type Name = keyof typeof common
const CONDITIONS: Readonly<Record<Name, Condition>> = { ...common }
type Row = readonly [want: Outcome, facts: SomeFacts, why: string]

/** Rows of what happened, told by how sure it must be. */
function incidentRows(feared: Outcome): readonly Row[] {
    return [
        ["holds", { leak: "confirmed" }, "a leak"],
        ["holds", { loss: "confirmed" }, "a loss"],
        ["holds", { damage: "confirmed" }, "damage"],
        [feared, { leak: "suspected" }, "a leak that is feared"],
        ["fails", {}, "nothing"],
        ["fails", { leak: "confirmed", recoveredUnseen: "yes" }, "a leak got back unseen"],
        ["fails", { loss: "confirmed", copyKept: "yes" }, "a loss of which a copy is kept"],
        ["fails", { damage: "confirmed", copyKept: "yes" }, "damage of which a copy is kept"],
        ["holds", { leak: "confirmed", copyKept: "yes" }, "a copy does not undo a leak"],
        ["holds", { loss: "confirmed", recoveredUnseen: "yes" }, "nobody seeing it does not undo a loss"],
    ]
}

const objects = (...held: readonly SomeFacts["object"][]): readonly Row[] =>
    (["personal-data", "being-acquired", "loose", "pseudonymised", "not-personal"] as const).map((object) => [
        held.includes(object) ? "holds" : "fails",
        { object },
        object,
    ])

const ROWS: Readonly<Record<Name, readonly Row[]>> = {
    INCIDENT: incidentRows("holds"),
    INCIDENT_CONFIRMED: incidentRows("open"),
    ANY_EVENT: [
        ["holds", { leak: "suspected", recoveredUnseen: "yes" }, "a leak, whatever became of it"],
        ["holds", { loss: "suspected" }, "a loss"],
        ["holds", { damage: "suspected" }, "damage"],
        ["fails", {}, "nothing"],
    ],
    IMPROPER: [
        ["holds", { improperPurpose: "suspected" }, "said so"],
        ["holds", { cause: "stolen" }, "theft"],
        ["holds", { cause: "insider" }, "an insider"],
        ["holds", { cause: "unauthorised-access" }, "access"],
        ["holds", { cause: "ransomware" }, "ransomware"],
        ["holds", { cause: "denial-of-service" }, "denial of service"],
        ["fails", { cause: "mis-sent" }, "a mistake"],
    ],
    CYBER_ATTACK: [
        ["holds", { cause: "unauthorised-access" }, "access"],
        ["holds", { cause: "ransomware" }, "ransomware"],
        ["holds", { cause: "denial-of-service" }, "denial of service"],
        ["fails", { cause: "stolen" }, "a theft"],
    ],
    SENSITIVE: [
        ["holds", { sensitive: "suspected" }, "of any kind"],
        ["holds", { fields: { health: "suspected" } }, "health"],
        ["fails", {}, "none"],
    ],
    PROPERTY_DAMAGE: [
        ["holds", { propertyDamage: "suspected" }, "said so"],
        ["holds", { fields: { card: "confirmed" }, cardDigits: "full" }, "a full card number"],
        ["fails", { fields: { card: "confirmed" }, cardDigits: "partial" }, "its last four digits"],
        ["fails", { cardDigits: "full" }, "no card at all"],
        ["holds", { fields: { credential: "confirmed" }, loginMovesMoney: "yes" }, "a login that pays"],
        ["fails", { fields: { credential: "confirmed" }, loginMovesMoney: "no" }, "a login that does not"],
        ["fails", { loginMovesMoney: "yes" }, "no login at all"],
    ],
    OVER_1000: [
        ["fails", { persons: exactly(1_000) }, "1,000"],
        ["holds", { persons: exactly(1_001) }, "1,001"],
    ],
    OVER_100: [
        ["fails", { persons: exactly(100) }, "100"],
        ["holds", { persons: exactly(101) }, "101"],
    ],
    PERSONAL_DATA: objects("personal-data"),
    DATA_OR_ACQUIRED: objects("personal-data", "being-acquired"),
    HELD: objects("personal-data", "loose"),
    HELD_OR_ACQUIRED: objects("personal-data", "loose", "being-acquired"),
    PERSONAL: objects("personal-data", "loose", "being-acquired", "pseudonymised"),
    MY_NUMBER: [
        ["holds", { fields: { my_number: "suspected" } }, "feared"],
        ["fails", {}, "none"],
    ],
    PUBLIC_VIEW: [
        ["holds", { publicView: "suspected" }, "may be seen"],
        ["holds", { publicViewed: "suspected" }, "may have been seen"],
        ["fails", {}, "not public"],
    ],
    MY_NUMBER_INCIDENT: [
        ["holds", { fields: { my_number: "confirmed" }, leak: "suspected" }, "a leak that is feared"],
        ["holds", { fields: { my_number: "confirmed" }, publicView: "suspected" }, "open to view"],
        ["fails", { fields: { my_number: "confirmed" } }, "nothing happened to them"],
        ["fails", { leak: "confirmed" }, "no My Numbers"],
    ],
    MY_NUMBER_INCIDENT_CONFIRMED: [
        ["holds", { fields: { my_number: "confirmed" }, leak: "confirmed" }, "a leak"],
        ["holds", { fields: { my_number: "confirmed" }, publicView: "confirmed" }, "open to view"],
        [
            "open",
            { fields: { my_number: "suspected" }, leak: "confirmed" },
            "whether My Numbers were in it is not settled",
        ],
        ["open", { fields: { my_number: "confirmed" }, leak: "suspected" }, "a leak that is only feared"],
        ["fails", { fields: { my_number: "confirmed" } }, "nothing happened to them"],
    ],
    ENCRYPTED: [
        ["holds", { cipher: "listed", cipherSound: "yes", keySafe: "yes" }, "all three"],
        ["fails", { cipher: "other", cipherSound: "yes", keySafe: "yes" }, "another cipher"],
        ["fails", { cipher: "listed", cipherSound: "no", keySafe: "yes" }, "wrongly implemented"],
        ["fails", { cipher: "listed", cipherSound: "yes", keySafe: "no" }, "the key went with it"],
    ],
    CONTRACTOR_TOLD: [
        ["holds", { contract: "contractor", consignorTold: "yes" }, "told"],
        ["fails", { contract: "contractor", consignorTold: "no" }, "not told"],
        ["fails", { contract: "consignor", consignorTold: "yes" }, "the principal itself"],
    ],
    NOT_ENTRUSTED: [
        ["holds", { contract: "contractor", entrusted: "no" }, "other data"],
        ["fails", { contract: "contractor", entrusted: "yes" }, "entrusted data"],
        ["fails", { contract: "none", entrusted: "no" }, "no contract"],
    ],
    SUBSTITUTED: [
        ["holds", { noticeDifficult: "yes", substituteMeasures: "yes" }, "difficult, and published instead"],
        ["fails", { noticeDifficult: "yes", substituteMeasures: "no" }, "nothing done instead"],
        ["fails", { noticeDifficult: "no", substituteMeasures: "yes" }, "not difficult"],
    ],
}

const CASES = Object.entries(ROWS).flatMap(([name, rows]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries loses the key type of a full record
    rows.map(([want, facts, why]) => ({ name: name as Name, want, facts, why })),
)

test.each(CASES)("$name: $why", ({ name, want, facts }) => {
    expect(evaluate(CONDITIONS[name], benign(facts)).outcome).toBe(want)
})

describe("the rows tell every part from one that always or never holds", () => {
    const atoms: Atoms = new Map(Object.entries(common).map(([name, condition]) => [condition, name]))
    test.each(Object.keys(ROWS))("%s", (key) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of ROWS
        const name = key as Name
        const given = ROWS[name].map(([, facts]) => benign(facts))
        const survivors = mutantsOf(CONDITIONS[name], atoms).filter(({ condition }) =>
            given.every((facts) => evaluate(condition, facts).outcome === evaluate(CONDITIONS[name], facts).outcome),
        )
        expect(survivors.map(({ change }) => change)).toEqual([])
    })
})
