// A body through the meter, as the gate hands it over.
import { createKeyer } from "../../src/core/keyer.ts"
import { mergePersons } from "../../src/core/merge-persons.ts"
import { isStrong, type Sighting } from "../../src/core/person.ts"
import { createMeter } from "../../src/outbound/meter.ts"

export interface Read {
    /** All sightings in order, as one text. */
    readonly exposures: string
    readonly persons: number
    /** Strong identifiers, as `kind digest`. */
    readonly strong: ReadonlySet<string>
    readonly coverage: string
}

const keyer = createKeyer(new Uint8Array(32).fill(7))

/** @param chunk UTF-16 units that come at a time */
export function readBody(
    { mediaType, text }: { readonly mediaType: string; readonly text: string },
    chunk: number,
): Read {
    const meter = createMeter({ mediaType, keyer })
    if (meter === null) return { exposures: "", persons: 0, strong: new Set(), coverage: "none" }
    const sightings: Sighting[] = []
    const take = (records: readonly { readonly sightings: readonly Sighting[] }[]): void => {
        for (const record of records) for (const sighting of record.sightings) sightings.push(sighting)
    }
    for (let at = 0; at < text.length; at += chunk) take(meter.push(text.slice(at, at + chunk)).records)
    take(meter.end().records)
    const seen = sightings.map((sighting) => ({ ...sighting, delivered: true, fullyRead: true, source: 0 }))
    const coverage = meter.coverage()
    return {
        exposures: JSON.stringify(sightings),
        persons: mergePersons(seen).likely,
        strong: new Set(
            sightings.flatMap(({ identifiers }) =>
                identifiers.filter(({ kind }) => isStrong(kind)).map(({ kind, digest }) => `${kind} ${digest}`),
            ),
        ),
        coverage: coverage.kind === "full" ? "full" : coverage.why,
    }
}
