import fc from "fast-check"
import { expect, test } from "vitest"
import { barChart } from "./bar-chart.ts"

const bars = [
    { label: "誤送信", value: 30, note: "（重大 2）" },
    { label: "紛失", value: 15 },
    { label: "<不明>", value: 0 },
]

test("one bar a value, as long as its share of the longest, labels as text and escaped", () => {
    const svg = barChart({ title: "原因", description: "3 件", bars, unit: " 件" })
    expect(
        [...svg.matchAll(/<rect x="[0-9.]+" y="[0-9.]+" width="([0-9.]+)"/g)].map(([, width]) => Number(width)),
    ).toEqual([420, 210, 0])
    expect(svg).toContain(">誤送信</text>")
    expect(svg).toContain(">&lt;不明&gt;</text>")
    expect(svg).toContain(">30 件 （重大 2）</text>")
})

test("any text gives a picture without markup, controls or halves of characters in it", () => {
    fc.assert(
        fc.property(fc.string({ unit: "binary" }), fc.nat(), (label, value) => {
            const svg = barChart({ title: label, description: label, bars: [{ label, value }], unit: "" })
            expect(svg.match(/<[a-z]+/g)).toEqual([
                "<svg",
                "<title",
                "<desc",
                "<rect",
                "<text",
                "<line",
                "<text",
                "<rect",
                "<text",
            ])
            // oxlint-disable-next-line no-control-regex -- what XML cannot hold
            expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/)
            expect(svg.isWellFormed()).toBe(true)
        }),
    )
})
