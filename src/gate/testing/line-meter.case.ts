// A meter for tests of the gate itself: one line is one record, `person N …` shows person N, `fault` throws.
import { hash } from "node:crypto"
import type { Meter, MeterStep, MeteredRecord } from "../../outbound/contract.ts"
import type { Coverage, Sighting } from "../../core/person.ts"

export function createLineMeter(): Meter {
    let open = ""
    let offset = 0
    const take = (text: string, last: boolean): MeterStep => {
        open += text
        const records: MeteredRecord[] = []
        const lines = open.split(/(?<=\n)/)
        open = last ? "" : lines.at(-1)?.endsWith("\n") === false ? (lines.pop() ?? "") : ""
        for (const line of lines) {
            offset += line.length
            if (line.startsWith("fault")) throw new RangeError("meter: a fault of the test")
            const person = /^person (\d+)/.exec(line)?.[1]
            if (person !== undefined) records.push({ end: offset, sightings: [sightingOf(person)] })
        }
        return { records, clearedTo: offset }
    }
    return {
        push: (text) => take(text, false),
        end: () => take("", true),
        coverage: (): Coverage => ({ kind: "full" }),
    }
}

export function sightingOf(person: string): Sighting {
    const digest = hash("sha256", person).slice(0, 32)
    return { identifiers: [{ kind: "email", digest }], fields: 8, name: null, birth: null }
}
