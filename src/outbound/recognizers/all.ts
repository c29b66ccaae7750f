import type { LabelKind } from "../labels/label-meaning.ts"
import {
    runsOf,
    TRAIT_AGE_SEX,
    TRAIT_AT,
    TRAIT_BORN,
    TRAIT_DIALLED,
    TRAIT_DIGIT,
    TRAIT_HONORIFIC,
    TRAIT_NAME,
    TRAIT_PLACE,
} from "../text-traits.ts"
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
import { recognizeListedFacts } from "./japan/listed-facts.ts"
import { recognizeListedName } from "./japan/listed-name.ts"
import { recognizeMyNumber } from "./japan/my-number.ts"
import { recognizePassport } from "./japan/passport.ts"
import { recognizePension } from "./japan/pension.ts"
import { recognizePhone } from "./japan/phone.ts"
import { recognizePostal } from "./japan/postal.ts"
import { recognizeTokenName } from "./japan/token-name.ts"
import { recognizeResidenceCard } from "./japan/residence-card.ts"
import { recognizeResidentCode } from "./japan/resident-code.ts"
import { RecognizerChoice, type Entry } from "./choose.ts"
import type { Recognizer } from "./recognizer.ts"

/** Labels that do not say what number stands there. */
const UNTOLD: readonly LabelKind[] = ["none", "unknown", "other"]
const IN_FOURS = runsOf(4)

/** All that is looked for. */
export const ENTRIES: readonly Entry[] = [
    { recognize: recognizeName, labels: NAME_LABELS, traits: 0 },
    { recognize: recognizeEmail, labels: [], traits: TRAIT_AT },
    { recognize: recognizePhone, labels: [], traits: TRAIT_DIALLED, leastDigits: 9 },
    // Under its label a number may have lost its 0.
    { recognize: recognizePhone, labels: [], traits: TRAIT_DIGIT, leastDigits: 9, under: ["phone"] },
    { recognize: recognizePostal, labels: [], traits: TRAIT_DIGIT, runs: runsOf(7), grouped: runsOf(3, 4) },
    { recognize: recognizeAddress, labels: ["address", "contact"], traits: TRAIT_PLACE },
    {
        recognize: recognizeCard,
        labels: [],
        traits: TRAIT_DIGIT,
        leastDigits: 13,
        runs: runsOf(13, 19),
        grouped: IN_FOURS,
    },
    {
        recognize: recognizeMyNumber,
        labels: [],
        traits: TRAIT_DIGIT,
        leastDigits: 12,
        runs: runsOf(12),
        grouped: IN_FOURS,
    },
    { recognize: recognizeBirth, labels: ["birth", "birth-year", "birth-month", "birth-day"], traits: TRAIT_BORN },
    { recognize: recognizeAge, labels: ["age"], traits: 0 },
    { recognize: recognizeSex, labels: ["sex"], traits: 0 },
    { recognize: recognizeCredential, labels: ["credential"], traits: 0 },
    { recognize: recognizeOccupation, labels: ["job", "company"], traits: 0 },
    { recognize: recognizeHealth, labels: ["health"], traits: 0 },
    { recognize: recognizeInsurance, labels: ["insurance"], traits: 0 },
    {
        recognize: recognizeBankAccount,
        labels: ["account", "bank", "branch"],
        traits: TRAIT_DIGIT,
        runs: runsOf(6, 8),
        under: [...UNTOLD, "contact"],
    },
    {
        recognize: recognizeDriverLicense,
        labels: ["license"],
        traits: TRAIT_DIGIT,
        leastDigits: 12,
        runs: runsOf(12),
        grouped: IN_FOURS,
        under: UNTOLD,
    },
    { recognize: recognizePassport, labels: ["passport"], traits: TRAIT_DIGIT, runs: runsOf(6, 9), under: UNTOLD },
    {
        recognize: recognizeResidenceCard,
        labels: ["residence_card"],
        traits: TRAIT_DIGIT,
        runs: runsOf(8),
        under: UNTOLD,
    },
    {
        recognize: recognizeResidentCode,
        labels: ["resident_code"],
        traits: TRAIT_DIGIT,
        runs: runsOf(11),
        grouped: runsOf(5, 6),
        under: UNTOLD,
    },
    {
        recognize: recognizePension,
        labels: ["pension"],
        traits: TRAIT_DIGIT,
        runs: runsOf(10),
        grouped: runsOf(4) | runsOf(6),
        under: UNTOLD,
    },
    { recognize: recognizeListedName, labels: ["none", "unknown", "code", "address"], traits: TRAIT_NAME, both: true },
    {
        recognize: recognizeListedFacts,
        labels: ["none", "unknown", "age", "sex", "full-name", "bare-name"],
        traits: TRAIT_AGE_SEX,
        both: true,
    },
    { recognize: recognizeTokenName, labels: [], traits: TRAIT_AT, under: UNTOLD },
    { recognize: recognizeTokenName, labels: [], traits: TRAIT_DIGIT, leastDigits: 9, under: ["none", "unknown"] },
    { recognize: recognizeTokenName, labels: [], traits: TRAIT_AGE_SEX, under: ["none"] },
    { recognize: recognizeMailboxName, labels: [], traits: TRAIT_AT },
    { recognize: recognizeHonorific, labels: [], traits: TRAIT_HONORIFIC, under: ["none", "unknown"] },
]

/** Picks what a cell needs of them. */
export const RECOGNIZERS: RecognizerChoice = new RecognizerChoice(ENTRIES)

/**
 * Those that look at a text and its label alone: what they find nothing in by itself they find nothing in whatever record it stands in,
 * since all that they ask of a record is whether to find less.
 */
export const TEXT_ALONE: ReadonlySet<Recognizer> = new Set([
    recognizeName,
    recognizePostal,
    recognizeAge,
    recognizeSex,
    recognizeOccupation,
    recognizeHealth,
    recognizeListedName,
    recognizeListedFacts,
    recognizeTokenName,
])
