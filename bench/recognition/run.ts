// All shapes over some seeds, and what came out of it.
import { addScores, judge, noScores, type FieldScores, type Verdict } from "./judge.ts"
import { createRandom } from "./random.ts"
import type { MadeFile, Shape } from "./shape.ts"

export interface Failure {
    readonly shape: Shape
    readonly seed: number
    readonly file: MadeFile
    readonly verdict: Verdict
}

export interface ShapeResult {
    readonly shape: Shape
    readonly files: number
    readonly showsNobody: boolean
    /** Files whose likely persons are exact, at the gate and in `scan`. */
    readonly exact: number
    readonly fields: FieldScores
    readonly listed: FieldScores
    readonly failures: readonly Failure[]
}

export interface Totals {
    readonly files: number
    /** Of the files with persons. */
    readonly exactShare: number
    /** Of the files without. */
    readonly emptyShare: number
    readonly recall: number
    readonly precision: number
    readonly listedRecall: number
    readonly listedPrecision: number
}

export function runShape(shape: Shape, seeds: number): ShapeResult {
    const [fields, listed] = [noScores(), noScores()]
    const failures: Failure[] = []
    let showsNobody = true
    let exact = 0
    for (let seed = 1; seed <= seeds; seed++) {
        const file = shape.make(createRandom(seed * 7_919 + shape.id.length))
        const verdict = judge(file)
        showsNobody &&= verdict.wanted === 0
        addScores(fields, verdict.fields)
        addScores(listed, verdict.listed)
        const isExact = verdict.metered === verdict.wanted && verdict.scanned === verdict.wanted
        if (isExact) exact++
        if (!isExact || !isClean(verdict.fields)) failures.push({ shape, seed, file, verdict })
    }
    return { shape, files: seeds, showsNobody, exact, fields, listed, failures }
}

export function totalsOf(results: readonly ShapeResult[]): Totals {
    const [fields, listed] = [noScores(), noScores()]
    for (const result of results) {
        addScores(fields, result.fields)
        addScores(listed, result.listed)
    }
    const [people, nobody] = [results.filter((one) => !one.showsNobody), results.filter((one) => one.showsNobody)]
    return {
        files: sum(results, ({ files }) => files),
        exactShare: share(
            sum(people, ({ exact }) => exact),
            sum(people, ({ files }) => files),
        ),
        emptyShare: share(
            sum(nobody, ({ exact }) => exact),
            sum(nobody, ({ files }) => files),
        ),
        recall: recallOf(fields),
        precision: precisionOf(fields),
        listedRecall: recallOf(listed),
        listedPrecision: precisionOf(listed),
    }
}

export function recallOf(scores: FieldScores): number {
    const all = Object.values(scores)
    const right = sum(all, (one) => one.right)
    return share(right, right + sum(all, ({ missed }) => missed))
}

export function precisionOf(scores: FieldScores): number {
    const all = Object.values(scores)
    const right = sum(all, (one) => one.right)
    return share(right, right + sum(all, ({ wrong }) => wrong))
}

function isClean(scores: FieldScores): boolean {
    return Object.values(scores).every(({ missed, wrong }) => missed === 0 && wrong === 0)
}

function share(part: number, whole: number): number {
    return whole === 0 ? 1 : part / whole
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
    return list.reduce((total, one) => total + of(one), 0)
}
