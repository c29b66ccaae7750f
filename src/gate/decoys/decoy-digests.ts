// The digests under which the meter will find a decoy: the meter itself is asked, so that no second opinion on normal forms
// can drift away from it. A decoy that it does not recognise in full is not handed out.
import { maskOf } from "../../core/fields.ts"
import type { Keyer } from "../../core/keyer.ts"
import type { Identifier, Sighting } from "../../core/person.ts"
import { createMeter } from "../../outbound/meter.ts"
import { normaliseEmail, normalisePhone } from "../../outbound/normalise.ts"
import type { DecoyPerson, DecoySigns } from "./decoy.ts"

/** By what heading each value stands in a record, and in which records: with less beside it, other combinations are keyed. */
const LABELS: Readonly<Record<keyof DecoyPerson, string>> = {
    name: "氏名",
    kana: "フリガナ",
    postal: "郵便番号",
    address: "住所",
    phone: "電話番号",
    email: "メールアドレス",
    birth: "生年月日",
}
const SHOWN: readonly (readonly (keyof DecoyPerson)[])[] = [
    ["name", "kana", "postal", "address", "phone", "email", "birth"],
    ["name", "kana", "postal", "address", "phone", "email"],
    ["name", "address"],
    ["name", "phone"],
    ["kana", "phone"],
]
const WHOLE = maskOf(["name", "kana", "postal", "address", "phone", "email", "birth"])

/** @returns null where the meter does not find every field of it, e.g. for a domain it takes for a file's name */
export function digestsOf(person: DecoyPerson, keyer: Keyer): Pick<DecoySigns, "telling" | "names"> | null {
    const seen = SHOWN.map((fields) => sightingsIn(recordOf(person, fields), keyer))
    const [whole] = seen
    if (whole?.length !== 1 || whole[0]?.fields !== WHOLE || !isKeyed(person, whole[0], keyer)) return null
    const identifiers = seen.flat().flatMap((sighting) => sighting.identifiers)
    const digests = (wanted: (identifier: Identifier) => boolean): string[] => [
        ...new Set(identifiers.filter(wanted).map(({ digest }) => digest)),
    ]
    return { telling: digests(({ kind }) => kind !== "name"), names: digests(({ kind }) => kind === "name") }
}

/** Its e-mail address and telephone number, the whole of each. */
function isKeyed(person: DecoyPerson, { identifiers }: Sighting, keyer: Keyer): boolean {
    const wanted = [
        keyer.digest("email", normaliseEmail(person.email)),
        keyer.digest("phone", normalisePhone(person.phone)),
    ]
    return wanted.every((digest) => identifiers.some((identifier) => identifier.digest === digest))
}

function recordOf(person: DecoyPerson, fields: readonly (keyof DecoyPerson)[]): string {
    return JSON.stringify(Object.fromEntries(fields.map((field) => [LABELS[field], person[field]])))
}

function sightingsIn(text: string, keyer: Keyer): readonly Sighting[] {
    const meter = createMeter({ mediaType: "application/json", keyer })
    if (meter === null) return []
    return [...meter.push(text).records, ...meter.end().records].flatMap(({ sightings }) => sightings)
}
