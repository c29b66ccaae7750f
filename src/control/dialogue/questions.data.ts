// The questions in their order, and when each is asked. At most fifteen come together for a lost stick and for numbers
// printed on the wrong notices; a test counts them for every answer to the first.
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { FIELDS } from "../../core/fields.ts"
import type { Bilingual } from "../../core/language.ts"
import { FACT_WORDS } from "../../core/messages/incident-facts.messages.data.ts"
import { DIALOGUE_MESSAGES } from "../../core/messages/incident-dialogue.messages.data.ts"
import { answerTo, type Choice, type Dialogue, type Question } from "./dialogue.ts"
import { happeningOf } from "./happening-of.ts"
import { HAPPENINGS, type Happening } from "./happenings.data.ts"

export interface ScriptedQuestion extends Question {
    readonly asked: (dialogue: Dialogue) => boolean
}

const ask = DIALOGUE_MESSAGES
const always = (): boolean => true

export const QUESTIONS: readonly ScriptedQuestion[] = [
    { id: "happening", text: ask.askKind, form: one(HAPPENINGS), asked: always },
    { id: "system", text: ask.askSystem, form: { kind: "text" }, asked: always },
    { id: "knownAt", text: ask.askKnownAt, form: { kind: "moment", now: true }, asked: always },
    { id: "occurredAt", text: ask.askOccurredAt, form: { kind: "moment", now: false }, asked: always },
    { id: "foundBy", text: ask.askFoundBy, form: one(choicesOf(FACT_WORDS.finder)), asked: isFoundByOthers },
    {
        id: "ongoing",
        text: ask.askOngoing,
        form: yesNo(ask.ongoingYes, ask.ongoingNo),
        asked: (dialogue) => overIs(dialogue, "ongoing"),
    },
    {
        id: "found",
        text: ask.askFound,
        form: yesNo(ask.foundYes, ask.foundNo),
        asked: (dialogue) => overIs(dialogue, "found"),
    },
    {
        id: "recovered",
        text: ask.askRecovered,
        form: yesNo(ask.recoveredYes, ask.recoveredNo),
        asked: (dialogue) => overIs(dialogue, "recovered"),
    },
    {
        id: "copyKept",
        text: ask.askCopyKept,
        form: yesNo(ask.copyYes, ask.copyNo),
        asked: (dialogue) => overIs(dialogue, "copyKept"),
    },
    { id: "subjects", text: ask.askSubjects, form: several(FACT_WORDS.subject, false), asked: always },
    {
        id: "fields",
        text: ask.askFields,
        form: {
            kind: "several",
            choices: FIELDS.map((field) => ({ value: field, name: FIELD_NAMES[field] })),
            others: true,
        },
        asked: always,
    },
    { id: "persons", text: ask.askPersons, form: { kind: "persons" }, asked: always },
    {
        id: "protection",
        text: ask.askProtection,
        form: one([
            { value: "none", name: ask.protectionNone },
            { value: "password", name: ask.protectionPassword },
            { value: "key-apart", name: ask.protectionKeyApart },
            { value: "key-with-it", name: ask.protectionKeyWithIt },
        ]),
        asked: (dialogue) => happeningOf(dialogue)?.portable ?? false,
    },
    {
        id: "myNumberUse",
        text: ask.askMyNumberUse,
        form: one([
            { value: "use-affairs", name: ask.myNumberUseAffairs },
            { value: "related-affairs", name: ask.myNumberRelated },
            { value: "other", name: ask.myNumberOther },
        ]),
        asked: hasMyNumber,
    },
    {
        id: "contract",
        text: ask.askContract,
        form: one([
            { value: "none", name: ask.contractNone },
            { value: "consignor", name: ask.contractConsignor },
            { value: "contractor", name: ask.contractContractor },
        ]),
        asked: always,
    },
    {
        id: "secondaryDamage",
        text: ask.askSecondary,
        form: one([
            { value: "possible", name: ask.secondaryNone },
            { value: "feared", name: ask.secondaryFeared },
            { value: "confirmed", name: ask.secondaryConfirmed },
        ]),
        asked: always,
    },
    {
        id: "personsTold",
        text: ask.askPersonsTold,
        form: one([
            { value: "done", name: ask.toldDone },
            { value: "ongoing", name: ask.toldOngoing },
            { value: "planned", name: ask.toldPlanned },
            { value: "considering", name: ask.toldConsidering },
        ]),
        asked: always,
    },
    {
        id: "published",
        text: ask.askPublished,
        form: one([
            { value: "done", name: ask.publishedDone },
            { value: "planned", name: ask.publishedPlanned },
            { value: "considering", name: ask.publishedConsidering },
            { value: "none", name: ask.publishedNone },
        ]),
        asked: always,
    },
    { id: "measures", text: ask.askMeasures, form: { kind: "text" }, asked: always },
]

/** Whoever lost a thing, or had it stolen, is who noticed. */
function isFoundByOthers(dialogue: Dialogue): boolean {
    return happeningOf(dialogue)?.inferred.foundBy === undefined
}

function overIs(dialogue: Dialogue, over: Happening["over"]): boolean {
    return happeningOf(dialogue)?.over === over
}

function hasMyNumber(dialogue: Dialogue): boolean {
    const answer = answerTo(dialogue, "fields")
    return answer?.kind === "several" && answer.values.includes("my_number")
}

function one(choices: readonly Choice[]): Question["form"] {
    return { kind: "one", choices: choices.map(({ value, name }) => ({ value, name })) }
}

function several(words: Readonly<Record<string, Bilingual>>, others: boolean): Question["form"] {
    return { kind: "several", choices: choicesOf(words), others }
}

function choicesOf(words: Readonly<Record<string, Bilingual>>): Choice[] {
    return Object.entries(words).map(([value, name]) => ({ value, name }))
}

function yesNo(yes: Bilingual, no: Bilingual): Question["form"] {
    return one([
        { value: "yes", name: yes },
        { value: "no", name: no },
    ])
}
