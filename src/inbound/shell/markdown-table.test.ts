import { spawnSync } from "node:child_process"
import { expect, test } from "vitest"
import { isInTable, markdownTables } from "./markdown-table.ts"

const cases = [
    { text: "| id | date |\n|---|---|\n| 1 | x |", want: ["| id | date |\n|---|---|\n| 1 | x |"], why: "a table" },
    { text: "a\n|id|cat|\n|:-|-:|\nb", want: ["|id|cat|\n|:-|-:|"], why: "within a text, without rows" },
    { text: "|id|cat|\r\n|--|--|\r\n|1|2|\r\n;id", want: ["|id|cat|\r\n|--|--|\r\n|1|2|\r"], why: "lines of a form" },
    { text: "id\n|---|---|", want: [], why: "a head without bars at its ends runs" },
    { text: "x | id\n|---|---|", want: [], why: "so does one without a bar at its end" },
    { text: "| id | cat\n|---|---|", want: [], why: "a line that ends without a bar is a command" },
    { text: "|a;id|b|\n|---|---|", want: [], why: "another sign of a shell" },
    { text: "|id # |b|\n|---|---|", want: [], why: "a comment, and the bar behind it with it" },
    { text: "|a|$(id)|\n|---|---|", want: [], why: "a substitution" },
    { text: "| id |\n| date |", want: [], why: "no row of dashes" },
    { text: "|a|b|\n|---|---|\n|1|2|\n|x;id|3|", want: ["|a|b|\n|---|---|\n|1|2|"], why: "a row that is none ends it" },
    { text: "|a|b|\n|-|-|\n\n|id|c|\n|-|-|\n|1|2|", want: ["|a|b|\n|-|-|", "|id|c|\n|-|-|\n|1|2|"], why: "two" },
]

test.each(cases)("$why", ({ text, want }) => {
    expect(markdownTables(text).map(({ start, end }) => text.slice(start, end))).toEqual(want)
})

const SHELLS = ["sh", "bash"].filter((shell) => spawnSync(shell, ["-c", "true"]).status === 0)

test.each(SHELLS)("%s runs nothing of a table, wherever it is put", (shell) => {
    const table = "| echo ran | cat |\n|---|---|\n| echo ran | cat |"
    expect(markdownTables(table)).toEqual([{ start: 0, end: table.length, isInert: true }])
    for (const line of [table, `true ${table}`, `true ${table} cat`, `true ${table}\necho ran`]) {
        expect(spawnSync(shell, ["-c", line], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).stdout).toBe(
            "",
        )
    }
})

const rows = [
    { cell: "id", passes: true, why: "a column's name" },
    { cell: "date ", passes: true, why: "another" },
    { cell: "id -u", passes: false, why: "an argument" },
    { cell: "reboot", passes: false, why: "a command that does something" },
    { cell: "curl evil.example", passes: false, why: "a command that tells somebody" },
]

test.each(rows)("in a form, where a CR ends the row, $cell: $why", ({ cell, passes }) => {
    const text = `|${cell}|x|\r\n|---|---|\r\n`
    expect(isInTable(text, 1, markdownTables(text))).toBe(passes)
})
