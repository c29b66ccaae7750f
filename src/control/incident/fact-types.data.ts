// What kind of thing each fact is: read by the schema of stored events, by `sekisho incident fact`, and by whatever prints
// a fact in words. The compiler holds it against facts.ts: a fact without a type, or a word without a name, is an error.
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { FIELDS } from "../../core/fields.ts"
import { CERTAINTIES, INCIDENT_KINDS } from "../../core/incident.ts"
import { CERTAINTY_NAMES, KIND_NAMES } from "../../core/incident-words.data.ts"
import type { Bilingual } from "../../core/language.ts"
import { FACT_MESSAGES, FACT_WORDS } from "../../core/messages/incident-facts.messages.data.ts"
import { ACTORS, CARD_DIGITS, OBJECTS } from "../../duty/vocabulary.ts"
import {
    ANSWERS,
    CAUSES,
    CONTRACTS,
    FINDERS,
    MEDIA,
    MY_NUMBER_USES,
    PROGRESS,
    PROTECTIONS,
    SUBJECTS,
    type FactName,
} from "./facts.ts"

export type FactType =
    | { readonly kind: "text" }
    /** A day or a minute in Japan. */
    | { readonly kind: "moment" }
    | { readonly kind: "word"; readonly words: Words }
    | { readonly kind: "words"; readonly words: Words }
    /** Several texts of the office's own. */
    | { readonly kind: "texts" }

/** A value and its name. */
export type Words = Readonly<Record<string, Bilingual>>

const TEXT = { kind: "text" } as const
const MOMENT = { kind: "moment" } as const
const ANSWER = word(ANSWERS, FACT_WORDS.answer)
const DEGREE = word(CERTAINTIES, CERTAINTY_NAMES)
const PROGRESSION = word(PROGRESS, FACT_WORDS.progress)

export const FACT_TYPES: Readonly<Record<FactName, FactType>> = {
    title: TEXT,
    kind: word(INCIDENT_KINDS, KIND_NAMES),
    system: TEXT,
    course: TEXT,
    ongoing: ANSWER,
    knownAt: MOMENT,
    occurredAt: MOMENT,
    foundBy: word(FINDERS, FACT_WORDS.finder),
    leak: DEGREE,
    loss: DEGREE,
    damage: DEGREE,
    recovered: ANSWER,
    copyKept: ANSWER,
    publicView: DEGREE,
    improperPurpose: DEGREE,
    cause: word(CAUSES, FACT_WORDS.cause),
    causeText: TEXT,
    contract: word(CONTRACTS, FACT_WORDS.contract),
    subjects: { kind: "words", words: wordsOf(SUBJECTS, FACT_WORDS.subject) },
    media: { kind: "words", words: wordsOf(MEDIA, FACT_WORDS.medium) },
    fields: { kind: "words", words: wordsOf(FIELDS, FIELD_NAMES) },
    otherData: { kind: "texts" },
    sensitive: DEGREE,
    propertyDamage: DEGREE,
    protection: word(PROTECTIONS, FACT_WORDS.protection),
    keySafe: ANSWER,
    myNumberUse: word(MY_NUMBER_USES, FACT_WORDS.myNumberUse),
    dataKind: word(OBJECTS, FACT_WORDS.dataKind),
    actor: word(ACTORS, FACT_WORDS.actor),
    outsideInvestigation: PROGRESSION,
    publicViewed: DEGREE,
    ordinanceSensitive: DEGREE,
    cardDigits: word(CARD_DIGITS, FACT_WORDS.cardDigits),
    loginMovesMoney: ANSWER,
    cipherSound: ANSWER,
    myNumberMisuse: DEGREE,
    entrusted: ANSWER,
    consignorTold: ANSWER,
    careDisrupted: ANSWER,
    noticeDifficult: ANSWER,
    substituteMeasures: ANSWER,
    secondaryDamage: DEGREE,
    secondaryDamageText: TEXT,
    personsTold: PROGRESSION,
    personsToldText: TEXT,
    published: PROGRESSION,
    publishedText: TEXT,
    police: PROGRESSION,
    investigation: PROGRESSION,
    measures: TEXT,
    prevention: PROGRESSION,
    preventionText: TEXT,
    remarks: TEXT,
}

export const FACT_NAMES: Readonly<Record<FactName, Bilingual>> = FACT_MESSAGES

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the literal type of the keys
export const FACT_ORDER: readonly FactName[] = Object.keys(FACT_TYPES) as FactName[]

function word<Word extends string>(words: readonly Word[], names: Readonly<Record<Word, Bilingual>>): FactType {
    return { kind: "word", words: wordsOf(words, names) }
}

/** Names in the order of the list; a list whose words are not all named does not compile. */
function wordsOf<Word extends string>(words: readonly Word[], names: Readonly<Record<Word, Bilingual>>): Words {
    return Object.fromEntries(words.map((each) => [each, names[each]]))
}
