// Whose incident it was, and who handled the data for them. All names an article uses for one body are one value.
import type { Body, Stated, Witness } from "../contract.ts"
import type { DraftBody } from "../incident/draft.ts"
import { kindOfName, readBodies } from "../read/bodies.ts"
import { bodyKey, isSameBody } from "../read/same-body.ts"
import { PLAIN, witnessOf, type Reading } from "./reading.ts"

export function readBodiesOf(reading: Reading): Stated<Body>[] {
    const { draft } = reading
    const named = draft.bodies.filter(({ named }) => named)
    const victims = named.length > 0 ? named : draft.bodies
    return [...grouped(victims, reading), ...othersOf(reading, victims)].map(({ body, witnesses }) => ({
        value: body,
        witnesses,
    }))
}

interface Group {
    readonly body: Body
    readonly witnesses: Witness[]
}

function grouped(bodies: readonly DraftBody[], { article }: Reading): Group[] {
    const groups: DraftBody[][] = []
    for (const body of bodies) {
        const group = groups.find((known) =>
            known.some((other) => other.name === body.name || isSameBody(allNames(other), allNames(body))),
        )
        if (group === undefined) groups.push([body])
        else group.push(body)
    }
    return groups.map((group) => ({
        body: bodyOfGroup(group),
        witnesses: group.map(({ unit, span }) => witnessOf(article, unit, span, PLAIN)),
    }))
}

function allNames({ name, alias }: DraftBody): string[] {
    return alias === null ? [name] : [name, alias]
}

/** The longest name is the fullest; the others are aliases. */
function bodyOfGroup(group: readonly DraftBody[]): Body {
    const names = [...new Set(group.flatMap(({ name }) => [name]))].sort(
        (a, b) => b.length - a.length || (a < b ? -1 : 1),
    )
    const aliases = [...new Set([...names.slice(1), ...group.flatMap(({ alias }) => (alias === null ? [] : [alias]))])]
    const name = names[0] ?? ""
    const kind = group.find((body) => body.kind !== null)?.kind ?? kindOfName(name)
    return {
        name,
        named: group.some(({ named }) => named),
        kind,
        role: group[0]?.role ?? "victim",
        aliases: aliases.sort(),
    }
}

/** 委託先の〜社, 〜からの委託. */
function othersOf({ article, pieces, draft }: Reading, victims: readonly DraftBody[]): Group[] {
    const groups = new Map<string, Group>()
    if (draft.part !== null) return []
    for (const { unit, text, advice } of pieces) {
        if (advice) continue
        for (const mention of readBodies(text)) {
            const role = roleIn(
                text,
                mention.span.start,
                mention.end,
                unit.label === "contractor" && /^[^()、。]{0,16}$/.test(text.slice(0, mention.span.start)),
            )
            if (role === null || isSameBody([mention.name], victims.flatMap(allNames))) continue
            const key = `${role} ${bodyKey(mention.name)}`
            const body: Body = {
                name: mention.name,
                named: true,
                kind: mention.kind,
                role,
                aliases: mention.alias === null ? [] : [mention.alias],
            }
            const group = groups.get(key) ?? { body, witnesses: [] }
            group.witnesses.push(witnessOf(article, unit, mention.span, PLAIN))
            groups.set(key, group)
        }
    }
    return [...groups.values()]
}

function roleIn(text: string, start: number, end: number, labelled: boolean): "contractor" | "consignor" | null {
    const before = text.slice(Math.max(0, start - 16), start)
    const after = text.slice(end, end + 24)
    if (
        labelled ||
        /(?:委託先|委託業者|委託事業者|受託者|受託業者|再委託先)(?:の|である|で|、|\()?[「]?$|委託(?:し|をし)(?:ている|ていた|た)[「]?$/.test(
            before,
        ) ||
        /^(?:に|へ)[^、。]{0,12}委託/.test(after)
    )
        return "contractor"
    return /^(?:から|より)(?:の)?[^、。]{0,10}(?:委託|受託)/.test(after) ? "consignor" : null
}
