import { expect, test } from "vitest"
import { NO_LABEL, UNKNOWN_LABEL } from "./labels/label-meaning.ts"
import { readLabel } from "./labels/read-label.ts"
import { RecordShapes } from "./record-shape.ts"
import { recordOf } from "./testing/record-of.ts"

const cases = [
    { labels: ["氏名", "電話番号"], asked: 0, why: "the same labels as the row before" },
    { labels: ["氏名", "住所"], asked: 2, why: "as many cells, another label" },
    { labels: ["氏名"], asked: 1, why: "a row with a blank cell less" },
    { labels: [null, null], asked: 2, why: "no labels where the row before had some" },
] as const

test.each(cases)("labels $labels are read $asked times: $why", ({ labels, asked }) => {
    let count = 0
    const shapes = new RecordShapes((label) => {
        count++
        return readLabel(label)
    })
    shapes.of(
        recordOf([
            ["氏名", "a"],
            ["電話番号", "b"],
        ]).cells,
    )
    count = 0
    const { meanings } = shapes.of(recordOf(labels.map((label) => [label, "x"])).cells)
    expect(count).toBe(asked)
    expect(meanings).toEqual(labels.map(readLabel))
})

test("a record with more cells than are remembered is read all the same", () => {
    const shapes = new RecordShapes((label) => (label === null ? NO_LABEL : UNKNOWN_LABEL))
    const wide = recordOf(Array.from({ length: 1_000 }, (_, index) => [index === 0 ? null : `x${index}`, "y"]))
    shapes.of(wide.cells)
    expect(shapes.of(wide.cells).meanings.filter((meaning) => meaning === NO_LABEL)).toHaveLength(1)
})

const numbered = [
    { labels: ["電話番号1", "電話番号2"], parts: true, why: "the first of several" },
    { labels: ["電話番号", "住所"], parts: false, why: "no number behind the label" },
    { labels: ["電話番号2", "住所1"], parts: false, why: "no telephone is the first" },
] as const

test.each(numbered)("numbered parts of $labels: $why", ({ labels, parts }) => {
    const shapes = new RecordShapes(readLabel)
    expect(shapes.of(recordOf(labels.map((label) => [label, "x"])).cells).numberedParts).toBe(parts)
})
