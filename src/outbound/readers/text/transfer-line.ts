// A line of a file of bank transfers (salaries, payments). Source: the format of the Japanese Bankers Association (全銀協規定フォーマット), data
// record: kind 2, bank and branch each as a code and a name of 15, clearing house 4, kind of account 1, account 7, receiver 30, sum 10; 120 in
// all, without marks between. Firms, which have a bracket behind their form (`ｶ)`), are left out. Errs towards no such line.
import type { Cell } from "../../contract.ts"

const LEAST_UNITS = 90
const RECORD =
    /^2[0-9]{4}([ｦ-ﾟA-Z0-9 ().-]{15})[0-9]{3}([ｦ-ﾟA-Z0-9 ().-]{15})[0-9 ]{4}[1249]([0-9]{7})([ｦ-ﾟA-Z0-9 ().-]{30})[0-9]{10}/
/** Labels of what the four groups hold. */
const LABELS = ["銀行名", "支店名", "口座番号", "受取人名カナ"] as const
const FIRST_GROUP_AT = 5
/** Between the groups: the code of the branch; clearing house and kind of account. */
const GAPS = [0, 3, 5, 0] as const

/** @param text trimmed; stands at `start` of the body */
export function transferLine(text: string, start: number): readonly Cell[] | null {
    if (text.length < LEAST_UNITS || !text.startsWith("2")) return null
    const groups = RECORD.exec(text)?.slice(1)
    if (groups === undefined || /[()]/.test(groups.at(-1) ?? "")) return null
    const cells: Cell[] = []
    let at = FIRST_GROUP_AT
    for (const [index, group] of groups.entries()) {
        at += GAPS[index] ?? 0
        const value = group.trim()
        const from = start + at + group.indexOf(value)
        if (value !== "")
            cells.push({ label: LABELS[index] ?? null, text: value, span: { start: from, end: from + value.length } })
        at += group.length
    }
    return cells
}
