// Masking over the bodies of the open test set, whole and broken: nothing of a masked field is recognised afterwards, nothing
// outside the values is touched, JSON stays JSON.
import { describe, expect, test } from "vitest"
import { BodyFuzzer } from "../bench/outbound-fuzz/mutate-body.ts"
import { textOf } from "../bench/recognition/judge.ts"
import { createRandom, type Random } from "../bench/recognition/random.ts"
import { SHAPES } from "../bench/recognition/shapes.ts"
import { FIELDS, type Field, maskOf } from "../src/core/fields.ts"
import { isMaskable, type MaskedBody } from "../src/outbound/mask/mask-body.ts"
import { KEYER, masked } from "../src/outbound/mask/masked.case.ts"
import { createMeter } from "../src/outbound/meter.ts"

interface Body {
    readonly mediaType: string
    readonly text: string
}

/** What is wrong with a masked body; null: nothing. */
function faultOf({ mediaType, text }: Body, fields: readonly Field[], outcome: MaskedBody): string | null {
    if (outcome.kind !== "masked") return null
    if (isShown(mediaType, outcome.text, fields)) return "a masked field is still recognised"
    let [at, kept] = [0, ""]
    for (const { start, end, by } of outcome.edits) {
        if (start < at || end <= start) return "edits are not in order"
        kept += text.slice(at, start) + by
        at = end
    }
    if (kept + text.slice(at) !== outcome.text) return "something outside the values was touched"
    return isJson(text) && !isJson(outcome.text) ? "JSON is none any more" : null
}

function isShown(mediaType: string, text: string, fields: readonly Field[]): boolean {
    const meter = createMeter({ mediaType, keyer: KEYER })
    const records = meter === null ? [] : [...meter.push(text).records, ...meter.end().records]
    return records.some(({ sightings }) => sightings.some((sighting) => (sighting.fields & maskOf(fields)) !== 0))
}

function isJson(text: string): boolean {
    try {
        JSON.parse(text)
        return true
    } catch {
        return false
    }
}

function someFields(random: Random): readonly Field[] {
    return random.below(4) === 0 ? FIELDS : FIELDS.filter(() => random.below(3) === 0)
}

describe("masking", () => {
    test("every shape of the open test set can be masked, in any fields", () => {
        const random = createRandom(7)
        const faults: string[] = []
        let edits = 0
        for (const shape of SHAPES) {
            const file = shape.make(random)
            const body = { mediaType: file.mediaType, text: textOf(file) }
            if (!isMaskable(body.mediaType)) continue
            for (const fields of [FIELDS, someFields(random)]) {
                const outcome = masked(body.mediaType, body.text, fields)
                const fault = outcome.kind === "masked" ? faultOf(body, fields, outcome) : outcome.kind
                if (fault !== null) faults.push(`${shape.id} ${fields.join()}: ${fault}`)
                if (outcome.kind === "masked") edits += outcome.edits.length
            }
        }
        expect(faults).toEqual([])
        expect(edits).toBeGreaterThan(1_000)
    }, 60_000)

    test("no value of a person of the set is left", () => {
        const random = createRandom(8)
        const left: string[] = []
        for (const shape of SHAPES) {
            const file = shape.make(random)
            if (!isMaskable(file.mediaType)) continue
            const outcome = masked(file.mediaType, textOf(file))
            const text = outcome.kind === "masked" ? outcome.text.replaceAll(/[\s-]/g, "") : ""
            for (const { person, fields } of file.shown) {
                const values = {
                    email: person.email,
                    phone: person.mobile,
                    my_number: person.myNumber,
                    card: person.card,
                }
                for (const [field, value] of Object.entries(values))
                    if (fields.some((one) => one === field) && text.includes(value)) left.push(`${shape.id} ${field}`)
            }
        }
        expect(left).toEqual([])
    }, 60_000)

    test("1,500 broken bodies are masked or refused, and never half masked", () => {
        const fuzzer = new BodyFuzzer(9)
        const random = createRandom(9)
        const faults: string[] = []
        const kinds = new Set<string>()
        for (let index = 0; index < 1_500; index++) {
            const body = fuzzer.body(index)
            if (!isMaskable(body.mediaType)) continue
            const fields = someFields(random)
            const outcome = masked(body.mediaType, body.text, fields)
            kinds.add(outcome.kind)
            const fault = faultOf(body, fields, outcome)
            if (fault !== null) faults.push(`${index} ${fields.join()}: ${fault}`)
        }
        expect(faults).toEqual([])
        expect([...kinds]).toEqual(expect.arrayContaining(["masked", "unread"]))
    }, 60_000)
})
