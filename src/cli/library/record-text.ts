// A record for a person who has to confirm it: every value with how sure the article is, in its own word, and the sentence it stands in.
import type { Language } from "../../core/language.ts"
import { LIBRARY_MESSAGES } from "../../core/messages/library.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { IncidentRecord, Stated, Witness } from "../../library/contract.ts"
import { victimOf } from "../../library/statistics/facts.ts"
import { widthOf } from "../table.ts"
import { bracketed, figureText, itemText, periodText, wordFor } from "./words.ts"

type Label = keyof typeof LIBRARY_MESSAGES

const SENTENCE_LIMIT = 76
const LABEL_WIDTH = 16
/** Sources shown of one value; the rest is in the JSON. */
const SOURCES_LIMIT = 3

export function recordLines(record: IncidentRecord, language: Language): string[] {
    return [heading(record, language), ...slots(record, language), ...notes(record, language), ""]
}

function heading(record: IncidentRecord, language: Language): string {
    const victim = victimOf(record)
    const name = victim?.name ?? record.title ?? LIBRARY_MESSAGES.unnamed[language]
    const status = record.status === "confirmed" ? LIBRARY_MESSAGES.confirmedByPerson : LIBRARY_MESSAGES.proposed
    const depth = record.depth === "mention" ? `, ${wordFor("mention", language)}` : ""
    return `■ ${name}  [${wordFor(record.kind, language)}${depth}, ${status[language]}, ${record.id}]`
}

function slots(record: IncidentRecord, language: Language): string[] {
    const word = (value: string): string => wordFor(value, language)
    const of = <T>(label: Label, values: readonly Stated<T>[], text: (value: T) => string): string[] =>
        values.flatMap((stated) => valueLines(label, stated, text(stated.value), language))
    return [
        ...of(
            "body",
            record.bodies.filter(({ value }) => value.role === "victim"),
            ({ name, kind, aliases }) => nameText(name, kind, aliases, language),
        ),
        ...of(
            "contractorLabel",
            record.bodies.filter(({ value }) => value.role !== "victim"),
            ({ name, role }) => `${name}${bracketed(word(role), language)}`,
        ),
        ...of("system", record.systems, (name) => name),
        ...of("happened", record.happened, ({ what }) => word(what)),
        ...of("timeline", record.timeline, (entry) => `${word(entry.event)} ${periodText(entry, language)}`),
        ...of("figure", record.figures, (figure) => figureText(figure, language)),
        ...of("items", record.items, (item) => itemText(item, language)),
        ...of("excluded", record.excluded, (item) => itemText(item, language)),
        ...of("cause", record.causes, ({ kind }) => word(kind)),
        ...of("weakness", record.weaknesses, ({ product, cve }) => [product ?? "", ...cve].join(" ").trim()),
        ...of("technique", record.techniques, ({ text }) => text),
        ...of("asset", record.assets, ({ kind }) => word(kind)),
        ...of("actor", record.actors, ({ kind }) => word(kind)),
        ...of("discovery", record.discovery, ({ kind }) => word(kind)),
        ...of(
            "measure",
            record.measures.filter(({ value }) => value.by === "body"),
            ({ kind }) => word(kind),
        ),
        ...of(
            "advice",
            record.measures.filter(({ value }) => value.by === "article"),
            ({ kind }) => word(kind),
        ),
        ...of(
            "safeguard",
            record.safeguards,
            ({ kind, present }) => `${word(kind)}: ${LIBRARY_MESSAGES[present ? "present" : "absent"][language]}`,
        ),
        ...of("harm", record.harm, ({ kind }) => word(kind)),
        ...of("graveLabel", record.grave, (grave) => LIBRARY_MESSAGES[grave ? "present" : "absent"][language]),
        ...of(
            "surveyLabel",
            record.survey,
            ({ label, cases, organs }) =>
                `${label}: ${(organs === null ? say(LIBRARY_MESSAGES.cases, { cases }) : say(LIBRARY_MESSAGES.organs, { cases, organs }))[language]}`,
        ),
    ]
}

function nameText(name: string, kind: string | null, aliases: readonly string[], language: Language): string {
    const also = aliases.length === 0 ? "" : ` = ${aliases.join(", ")}`
    return `${name}${also}${kind === null ? "" : bracketed(wordFor(kind, language), language)}`
}

function valueLines(label: Label, { witnesses }: Stated<unknown>, value: string, language: Language): string[] {
    const name = LIBRARY_MESSAGES[label][language]
    const first = `  ${name}${" ".repeat(Math.max(1, LABEL_WIDTH - widthOf(name)))}${value}`
    const sources = distinctSentences(witnesses)
        .slice(0, SOURCES_LIMIT)
        .map((witness) => `  ${" ".repeat(LABEL_WIDTH)}  ${sourceText(witness, language)}`)
    return [first, ...sources]
}

function distinctSentences(witnesses: readonly Witness[]): Witness[] {
    return [
        ...new Map(
            witnesses.map((witness): [string, Witness] => [`${witness.article} ${witness.sentence.start}`, witness]),
        ).values(),
    ]
}

/** `[可能性・おそれ「おそれ」] …sentence… (article 120-135)`. */
function sourceText({ article, span, certainty, context, headline, sentence }: Witness, language: Language): string {
    const own = certainty.word === null ? "" : `「${certainty.word}」`
    const place = headline ? `, ${LIBRARY_MESSAGES.headline[language]}` : ""
    return `[${wordFor(certainty.level, language)}${own}] ${excerpt(context, span.start - sentence.start)} (${article} ${span.start}-${span.end}${place})`
}

/** The part of a sentence around a place, on one line. */
function excerpt(context: string, at: number): string {
    const line = context.replaceAll(/\s+/g, " ")
    if (line.length <= SENTENCE_LIMIT) return line
    const start = Math.max(0, Math.min(at - SENTENCE_LIMIT / 3, line.length - SENTENCE_LIMIT))
    const cut = line.slice(start, start + SENTENCE_LIMIT)
    return `${start > 0 ? "…" : ""}${cut}${start + SENTENCE_LIMIT < line.length ? "…" : ""}`
}

function notes({ differences, members }: IncidentRecord, language: Language): string[] {
    const label = LIBRARY_MESSAGES.difference[language]
    const lines = differences.map(({ what, values }) => {
        const versions = values.map(({ value, articles }) => `${wordFor(value, language)} [${articles.join(", ")}]`)
        return `  ! ${label}: ${wordFor(what, language)}: ${versions.join(" / ")}`
    })
    return members.length === 0 ? lines : [...lines, `  ${LIBRARY_MESSAGES.members[language]}: ${members.join(", ")}`]
}
