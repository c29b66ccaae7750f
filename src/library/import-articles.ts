// The public face of reading: articles in, proposed records out. Reports of one incident are joined, whichever order they come in;
// a person confirms what is proposed.
import { hash } from "node:crypto"
import type { Article, ImportResult, IncidentRecord } from "./contract.ts"
import type { ReadRecord } from "./extract/record-of.ts"
import { differencesOf } from "./join/differences.ts"
import { groupRecords } from "./join/group-records.ts"
import { victimNames } from "./join/same-incident.ts"
import { uniteRecords } from "./join/unite-records.ts"
import { bodyKey } from "./read/same-body.ts"
import { productKey } from "./read/weakness.ts"
import { readText } from "./read-article.ts"

const ID_HEX = 12

/**
 * Reads articles and proposes the incidents they tell of.
 *
 * @param articles in any order; two of one name are told apart by their text
 * @returns records in the order of articles and of places in them; never throws
 */
export function importArticles(articles: readonly Article[]): ImportResult {
    const ordered = [...articles].sort((a, b) => compare(a.name, b.name) || compare(a.text, b.text))
    const read = ordered.map((article) => readText(article))
    const records = read.flatMap(({ records }) => records)
    const groups = groupRecords(records).map((group) => group.flatMap((index) => records[index] ?? []))
    const proposed = groups.map((parts) => propose(parts))
    return { records: withMembers(proposed), unread: read.flatMap(({ unread }) => unread) }
}

function compare(a: string, b: string): number {
    if (a === b) return 0
    return a < b ? -1 : 1
}

function propose(parts: readonly ReadRecord[]): IncidentRecord {
    const record = uniteRecords(parts)
    return {
        id: idOf(record),
        status: "proposed",
        ...record,
        members: [],
        differences: differencesOf(record, parts),
        veris: null,
    }
}

/** From what the record says, so that a second import of the same articles finds it again. */
function idOf(record: ReadRecord): string {
    const says = {
        kind: record.kind,
        bodies: victimNames(record)
            .map((name) => bodyKey(name))
            .sort(),
        described: record.bodies.map(({ value }) => value.name).sort(),
        figures: record.figures.map(({ value }) => `${value.kind} ${value.amount}`).sort(),
        dates: record.timeline.map(({ value }) => `${value.event} ${value.from?.date ?? ""}`).sort(),
        weaknesses: record.weaknesses.map(({ value }) => value.product ?? value.cve.join()).sort(),
        // Without a name there may be several like it.
        contexts: record.bodies.some(({ value }) => value.named)
            ? []
            : [record.happened[0]?.witnesses[0]?.context ?? "", record.title ?? ""],
    }
    return hash("sha256", JSON.stringify(says), "hex").slice(0, ID_HEX)
}

/** The incidents of a wave are those of its weakness. */
function withMembers(records: readonly IncidentRecord[]): IncidentRecord[] {
    return records.map((record) => {
        if (record.kind !== "wave") return record
        const themes = new Set(productsOf(record))
        const members = records.filter(
            (other) => other.kind === "incident" && productsOf(other).some((product) => themes.has(product)),
        )
        return { ...record, members: members.map(({ id }) => id) }
    })
}

function productsOf({ weaknesses }: IncidentRecord): string[] {
    return weaknesses.flatMap(({ value }) => (value.product === null ? [] : [productKey(value.product)]))
}
