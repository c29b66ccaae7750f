import type { LabelKind } from "../labels/label-meaning.ts"
import { TRAIT_AT, TRAIT_BORN, TRAIT_DIGIT, TRAIT_HONORIFIC, TRAIT_PLACE } from "../text-traits.ts"
import { recognizeAge } from "./generic/age.ts"
import { recognizeCard } from "./generic/card.ts"
import { recognizeCredential } from "./generic/credential.ts"
import { recognizeEmail } from "./generic/email.ts"
import { recognizeHealth } from "./generic/health.ts"
import { recognizeMailboxName } from "./generic/mailbox-name.ts"
import { NAME_LABELS, recognizeName } from "./generic/name.ts"
import { recognizeOccupation } from "./generic/occupation.ts"
import { recognizeSex } from "./generic/sex.ts"
import { recognizeAddress } from "./japan/address.ts"
import { recognizeBankAccount } from "./japan/bank-account.ts"
import { recognizeBirth } from "./japan/birth.ts"
import { recognizeDriverLicense } from "./japan/driver-license.ts"
import { recognizeHonorific } from "./japan/honorific.ts"
import { recognizeInsurance } from "./japan/insurance.ts"
import { recognizeListedName } from "./japan/listed-name.ts"
import { recognizeMyNumber } from "./japan/my-number.ts"
import { recognizePassport } from "./japan/passport.ts"
import { recognizePension } from "./japan/pension.ts"
import { recognizePhone } from "./japan/phone.ts"
import { recognizePostal } from "./japan/postal.ts"
import { recognizeTokenName } from "./japan/token-name.ts"
import { recognizeResidenceCard } from "./japan/residence-card.ts"
import { recognizeResidentCode } from "./japan/resident-code.ts"
import type { Recognizer, Snippet } from "./recognizer.ts"

/** When a recognizer has to run: under one of its labels, or on a text that can hold what it looks for. */
interface Entry {
    readonly recognize: Recognizer
    readonly labels: readonly LabelKind[]
    /** Traits of the text, one of which is needed; 0: labels only. */
    readonly traits: number
    readonly leastDigits: number
}

const ENTRIES: readonly Entry[] = [
    { recognize: recognizeName, labels: NAME_LABELS, traits: 0, leastDigits: 0 },
    { recognize: recognizeEmail, labels: [], traits: TRAIT_AT, leastDigits: 0 },
    { recognize: recognizePhone, labels: [], traits: TRAIT_DIGIT, leastDigits: 9 },
    { recognize: recognizePostal, labels: [], traits: TRAIT_DIGIT, leastDigits: 7 },
    { recognize: recognizeAddress, labels: ["address", "contact"], traits: TRAIT_PLACE, leastDigits: 0 },
    { recognize: recognizeCard, labels: [], traits: TRAIT_DIGIT, leastDigits: 13 },
    { recognize: recognizeMyNumber, labels: [], traits: TRAIT_DIGIT, leastDigits: 12 },
    {
        recognize: recognizeBirth,
        labels: ["birth", "birth-year", "birth-month", "birth-day"],
        traits: TRAIT_BORN,
        leastDigits: 0,
    },
    { recognize: recognizeAge, labels: ["age"], traits: 0, leastDigits: 0 },
    { recognize: recognizeSex, labels: ["sex"], traits: 0, leastDigits: 0 },
    { recognize: recognizeCredential, labels: ["credential"], traits: 0, leastDigits: 0 },
    { recognize: recognizeOccupation, labels: ["job", "company"], traits: 0, leastDigits: 0 },
    { recognize: recognizeHealth, labels: ["health"], traits: 0, leastDigits: 0 },
    { recognize: recognizeInsurance, labels: ["insurance"], traits: 0, leastDigits: 0 },
    { recognize: recognizeBankAccount, labels: ["account", "bank", "branch"], traits: TRAIT_DIGIT, leastDigits: 6 },
    { recognize: recognizeDriverLicense, labels: ["license"], traits: TRAIT_DIGIT, leastDigits: 12 },
    { recognize: recognizePassport, labels: ["passport"], traits: TRAIT_DIGIT, leastDigits: 6 },
    { recognize: recognizeResidenceCard, labels: ["residence_card"], traits: TRAIT_DIGIT, leastDigits: 8 },
    { recognize: recognizeResidentCode, labels: ["resident_code"], traits: TRAIT_DIGIT, leastDigits: 11 },
    { recognize: recognizePension, labels: ["pension"], traits: TRAIT_DIGIT, leastDigits: 10 },
    { recognize: recognizeListedName, labels: ["none", "unknown"], traits: 0, leastDigits: 0 },
    { recognize: recognizeTokenName, labels: [], traits: TRAIT_AT | TRAIT_DIGIT, leastDigits: 0 },
    { recognize: recognizeMailboxName, labels: [], traits: TRAIT_AT, leastDigits: 0 },
    { recognize: recognizeHonorific, labels: [], traits: TRAIT_HONORIFIC, leastDigits: 0 },
]

const LABEL_ENTRIES: ReadonlyMap<LabelKind, readonly Entry[]> = new Map(
    ENTRIES.flatMap((entry) => entry.labels).map((kind) => [kind, ENTRIES.filter((one) => one.labels.includes(kind))]),
)
const TEXT_ENTRIES = ENTRIES.filter((entry) => entry.traits !== 0)
const CHOOSING_TRAITS = TEXT_ENTRIES.reduce((bits, { traits }) => bits | traits, 0)
const NO_ENTRIES: readonly Entry[] = []

/** No entry asks for more digits. */
const DIGITS_LIMIT = 15
/** Choices already made, by the label's kind; by all that they depend on within it: a few hundred at most. */
const CHOICES = new Map<LabelKind, Map<number, readonly Recognizer[]>>()

/** The recognizers that can find something in a snippet. */
export function recognizersFor({ label, traits }: Snippet): readonly Recognizer[] {
    const digits = Math.min(traits.digits, DIGITS_LIMIT)
    const bits = traits.bits & CHOOSING_TRAITS
    const key = bits * (DIGITS_LIMIT + 1) + digits
    let choices = CHOICES.get(label.kind)
    if (choices === undefined) CHOICES.set(label.kind, (choices = new Map()))
    let choice = choices.get(key)
    if (choice === undefined) choices.set(key, (choice = chosenFor(label.kind, bits, digits)))
    return choice
}

function chosenFor(kind: LabelKind, bits: number, digits: number): readonly Recognizer[] {
    const chosen: Recognizer[] = []
    const byLabel = LABEL_ENTRIES.get(kind) ?? NO_ENTRIES
    for (const entry of byLabel) chosen.push(entry.recognize)
    for (const entry of TEXT_ENTRIES) {
        if ((entry.traits & bits) !== 0 && digits >= entry.leastDigits && !byLabel.includes(entry)) {
            chosen.push(entry.recognize)
        }
    }
    return chosen
}
