import { expect, test } from "vitest"
import type { Cell } from "./contract.ts"
import { traitsOf } from "./text-traits.ts"
import { ToldCell } from "./told-cell.ts"

const span = { start: 0, end: 13 }
const told: Cell = new ToldCell("090-1234-5678", span, traitsOf("090-1234-5678"))

test("a cell tells what its reader saw of its text", () => {
    expect({ ...ToldCell.traitsOf(told) }).toEqual(traitsOf("090-1234-5678"))
})

test("a copy with another text is looked at anew", () => {
    expect({ ...ToldCell.traitsOf({ ...told, text: "山田 太郎" }) }).toEqual(traitsOf("山田 太郎"))
})

test("any other cell is looked at", () => {
    expect({ ...ToldCell.traitsOf({ label: null, text: "a@example.jp", span }) }).toEqual(traitsOf("a@example.jp"))
})
