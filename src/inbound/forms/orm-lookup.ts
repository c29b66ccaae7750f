/**
 * Lookups of an object mapper into a secret: an application that hands the names of its parameters to its query builds
 * `user__password__startswith=a`, and reads the password letter by letter. Read are names of fields. Source: CWE-943, CWE-89,
 * Django's field lookups, "plORMbing your Django ORM" (elttam 2024), CRS #4659.
 *
 * LoopBack's filters say the same in brackets: `filter[where][password][like]`.
 *
 * Must not match: lookups into anything else (`created__gte`, of Django's own pages). Errs towards passing other mappers.
 */
import { ORM_LOOKUP_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ASCII_LETTER, BRACKET, DASH, DIGIT, DOLLAR } from "../profile.ts"
import { formDetector } from "./form-detector.ts"
import { KEY } from "./places.ts"

type Name = keyof typeof ORM_LOOKUP_MESSAGES

const WORD: number = ASCII_LETTER | DIGIT | DASH
const SECRET = "(?:password|passwd|pwd|secret|token|api_?key|private_?key|session_?key|otp|salt|hash)"
const OPERATOR = "(?:i?(?:startswith|endswith|contains|exact|regex)|[gl]te?|in|range|isnull)"

/** Such a name is one plain word, and is read all the same. */
export function mayBeLookup(key: string): boolean {
    return key.includes("__") && LOOKUP.test(key)
}

const LOOKUP = new RegExp(`${SECRET}\\w{0,20}__${OPERATOR}$`, "i")

const IN_BRACKETS = new RegExp(
    `\\[${SECRET}\\w{0,20}\\]\\[\\$?(?:n?i?like|regexp?|[gl]te?|between|n?inq?|neq|startsWith|contains)\\]$`,
    "i",
)

export const ORM_LOOKUP_DETECTOR: Detector = formDetector<Name>({
    name: "orm-lookup",
    wants: (profile) => (profile & ~(WORD | BRACKET | DOLLAR)) === 0,
    at: KEY,
    anchor: /__|\]/,
    techniques: { "lookup-into-secret": { score: 100, cwe: [943, 89], capec: [676], attack: ["T1190"] } },
    messages: ORM_LOOKUP_MESSAGES,
    forms: [
        { technique: "lookup-into-secret", pattern: LOOKUP },
        { technique: "lookup-into-secret", pattern: IN_BRACKETS },
    ],
})
