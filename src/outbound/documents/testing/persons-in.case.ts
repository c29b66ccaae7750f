import { createKeyer } from "../../../core/keyer.ts"
import { fieldsOf, type Field } from "../../../core/fields.ts"
import type { Coverage } from "../../../core/person.ts"
import { mergePersons } from "../../../core/merge-persons.ts"
import type { PdfSource } from "../pdf/contract.ts"
import { meterDocument } from "../document-meter.ts"

export interface Shown {
    /** Distinct persons. */
    readonly persons: number
    /** Fields that any of them has, sorted. */
    readonly fields: readonly Field[]
    readonly coverage: Coverage
}

const KEYER = createKeyer(Buffer.alloc(32, 7))

export async function personsIn(file: Uint8Array, name = "", pdf: PdfSource | null = null): Promise<Shown> {
    const steps = meterDocument(file, { name, keyer: KEYER, planted: [], pdf })
    const sightings = []
    let step = await steps.next()
    for (; step.done !== true; step = await steps.next()) sightings.push(...step.value.flat())
    const seen = sightings.map((one) => ({ ...one, delivered: true, fullyRead: true, source: "" }))
    const fields = new Set(sightings.flatMap((one) => fieldsOf(one.fields)))
    return { persons: mergePersons(seen).likely, fields: [...fields].toSorted(), coverage: step.value }
}
