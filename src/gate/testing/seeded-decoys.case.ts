// Decoys from a seed, for tests: the same ones every time.
import type { Keyer } from "../../core/keyer.ts"
import type { DecoyPerson, DecoysInForce, DecoySigns } from "../decoys/decoy.ts"
import { digestsOf } from "../decoys/decoy-digests.ts"
import { type Below, drawDecoy, drawFragment } from "../decoys/draw-decoy.ts"

export interface SeededDecoys {
    readonly persons: readonly DecoyPerson[]
    readonly inForce: DecoysInForce
}

/** mulberry32 */
export function seededBelow(seed: number): Below {
    let state = seed >>> 0
    return (limit) => {
        state = (state + 0x6d2b79f5) >>> 0
        let mixed = Math.imul(state ^ (state >>> 15), state | 1)
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
    }
}

/** @throws RangeError when the meter does not recognise one of them in full */
export function seededDecoys(count: number, keyer: Keyer, seed = 7): SeededDecoys {
    const below = seededBelow(seed)
    const fragment = drawFragment(below)
    const persons: DecoyPerson[] = []
    const decoys: DecoySigns[] = []
    for (let number = 1; number <= count; number++) {
        const { person, own, side } = drawDecoy(fragment, "canary.example.jp", below)
        const digests = digestsOf(person, keyer)
        if (digests === null) throw new RangeError(`decoy ${number}: not recognised in full`)
        persons.push(person)
        decoys.push({ id: `d${number}`, own, side, ...digests })
    }
    return { persons, inForce: { fragment, decoys, expected: [] } }
}

/** A page that lists people in a table, in the order of their fields. */
export function pageOf(persons: readonly DecoyPerson[]): string {
    const rows = persons.map((person) => cells("td", Object.values(person)))
    return `<!DOCTYPE html><meta charset="utf-8"><table>${cells("th", HEADINGS)}${rows.join("\n")}</table>`
}

function cells(tag: string, values: readonly string[]): string {
    return `<tr>${values.map((value) => `<${tag}>${value}</${tag}>`).join("")}</tr>`
}

export const HEADINGS: readonly string[] = [
    "氏名",
    "フリガナ",
    "郵便番号",
    "住所",
    "電話番号",
    "メールアドレス",
    "生年月日",
]
