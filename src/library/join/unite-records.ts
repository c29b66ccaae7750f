// Records of one incident as one: every value once, with the witnesses of all. Values are taken in the order of articles and of
// places in them, so that the result is the same in whatever order the articles came.
import type { Body, DataItem, Figure, Stated, TimelineEntry, Weakness, Witness } from "../contract.ts"
import type { ReadRecord } from "../extract/record-of.ts"
import { VALUES_LIMIT, WITNESSES_LIMIT } from "../limits.data.ts"
import { isSameBody } from "../read/same-body.ts"
import { productKey } from "../read/weakness.ts"

/** @param records of one incident, already in order; never empty */
export function uniteRecords(records: readonly ReadRecord[]): ReadRecord {
    const full = records.filter(({ depth }) => depth === "full")
    const head = full[0] ?? records[0]
    if (head === undefined) throw new RangeError("uniteRecords: no records")
    const all = <T>(
        pick: (record: ReadRecord) => readonly Stated<T>[],
        keyOf: (value: T) => string,
        merge?: (kept: T, other: T) => T,
    ): Stated<T>[] => united(records.flatMap(pick), keyOf, merge)
    return {
        kind: head.kind,
        depth: head.depth,
        title: records.find(({ title }) => title !== null)?.title ?? null,
        bodies: uniteBodies(records.flatMap(({ bodies }) => bodies)),
        systems: all(
            (record) => record.systems,
            (name) => name.replaceAll(/[\s・()]/g, "").toLowerCase(),
        ),
        happened: all(
            (record) => record.happened,
            ({ what }) => what,
        ),
        timeline: all(
            (record) => record.timeline,
            timelineKey,
            (kept, other) => (isOpen(kept) && !isOpen(other) ? other : kept),
        ),
        figures: all((record) => record.figures, figureKey, richerFigure),
        items: all((record) => record.items, itemKey),
        excluded: all((record) => record.excluded, itemKey),
        causes: all(
            (record) => record.causes,
            ({ kind }) => kind,
        ),
        weaknesses: all((record) => record.weaknesses, weaknessKey, uniteWeakness),
        techniques: all(
            (record) => record.techniques,
            ({ text }) => text,
        ),
        assets: all(
            (record) => record.assets,
            ({ kind }) => kind,
        ),
        actors: all(
            (record) => record.actors,
            ({ kind }) => kind,
        ),
        discovery: all(
            (record) => record.discovery,
            ({ kind }) => kind,
        ),
        measures: all(
            (record) => record.measures,
            ({ kind, by, text }) => (by === "article" ? `${kind} ${text}` : kind),
        ),
        safeguards: all(
            (record) => record.safeguards,
            ({ kind, present }) => `${kind} ${present}`,
        ),
        // What a list says of several need not be true of each.
        harm: united(
            (full.length > 0 ? full : records).flatMap(({ harm }) => harm),
            ({ kind }) => kind,
        ),
        grave: all((record) => record.grave, String),
        survey: all(
            (record) => record.survey,
            ({ kind, label, cases }) => `${kind} ${label} ${cases}`,
        ),
    }
}

function united<T>(
    values: readonly Stated<T>[],
    keyOf: (value: T) => string,
    merge: (kept: T, other: T) => T = (kept) => kept,
): Stated<T>[] {
    const found = new Map<string, { value: T; witnesses: Witness[] }>()
    for (const { value, witnesses } of values) {
        const key = keyOf(value)
        const known = found.get(key)
        if (known === undefined) {
            found.set(key, { value, witnesses: [...witnesses] })
            continue
        }
        known.value = merge(known.value, value)
        addWitnesses(known.witnesses, witnesses)
    }
    return [...found.values()].slice(0, VALUES_LIMIT)
}

function addWitnesses(kept: Witness[], more: readonly Witness[]): void {
    for (const witness of more) {
        if (kept.length >= WITNESSES_LIMIT) return
        const known = kept.some(
            ({ article, span }) =>
                article === witness.article && span.start === witness.span.start && span.end === witness.span.end,
        )
        if (!known) kept.push(witness)
    }
}

/** The longest name is the fullest; once a body is named, words that only described it are no longer needed. */
function uniteBodies(bodies: readonly Stated<Body>[]): Stated<Body>[] {
    const groups: { value: Body; witnesses: Witness[] }[] = []
    const named = bodies.some(({ value }) => value.role === "victim" && value.named)
    for (const { value, witnesses } of bodies) {
        if (named && value.role === "victim" && !value.named) continue
        const known = groups.find((group) => group.value.role === value.role && sameBody(group.value, value))
        if (known === undefined) {
            groups.push({ value, witnesses: [...witnesses] })
            continue
        }
        known.value = uniteBody(known.value, value)
        addWitnesses(known.witnesses, witnesses)
    }
    return groups
}

function sameBody(a: Body, b: Body): boolean {
    return a.name === b.name || (a.named && b.named && isSameBody([a.name, ...a.aliases], [b.name, ...b.aliases]))
}

function uniteBody(a: Body, b: Body): Body {
    const names = [...new Set([a.name, b.name])].sort(
        (one, other) => other.length - one.length || (one < other ? -1 : 1),
    )
    const name = names[0] ?? a.name
    const aliases = [...new Set([...names.slice(1), ...a.aliases, ...b.aliases])]
        .filter((alias) => alias !== name)
        .sort()
    return { name, named: a.named || b.named, kind: a.kind ?? b.kind, role: a.role, aliases }
}

/** One date of an event is known by all articles as the same day, whether or not they know the year. */
function timelineKey({ event, from, to }: TimelineEntry): string {
    return `${event} ${from?.date ?? ""} ${to === null || to === "open" ? "" : to.date}`
}

function isOpen({ to }: TimelineEntry): boolean {
    return to === "open"
}

export function figureKey({ amount, kind, role, gross }: Figure): string {
    return `${kind} ${amount} ${role === "part" ? "part" : ""} ${gross}`
}

/** The figure with more data named stands; what only the other says is added. */
export function richerFigure(kept: Figure, other: Figure): Figure {
    const items = new Map<string, DataItem>()
    for (const item of [...kept.items, ...other.items]) if (!items.has(item.text)) items.set(item.text, item)
    return {
        ...kept,
        items: [...items.values()],
        more: kept.more || other.more,
        of: kept.of ?? other.of,
        bounds: [...new Set([...kept.bounds, ...other.bounds])].sort(),
        period: kept.period ?? other.period,
        role: kept.role === "affected" || other.role === "affected" ? "affected" : kept.role,
    }
}

function itemKey({ field, text, protection }: DataItem): string {
    return `${field ?? ""} ${text} ${protection ?? ""}`
}

function weaknessKey({ product, cve }: Weakness): string {
    return product === null ? cve.join() : productKey(product)
}

function uniteWeakness(kept: Weakness, other: Weakness): Weakness {
    return { product: kept.product ?? other.product, cve: [...new Set([...kept.cve, ...other.cve])].sort() }
}
