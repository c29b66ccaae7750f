import { describe, expect, test } from "vitest"
import { COMMANDS } from "./commands.ts"
import { EXAMPLES } from "./examples.data.ts"
import { helpText, optionsOf, usageText, wordOf } from "./help.ts"
import { OPTION_WORDS } from "./option-words.data.ts"

const NAMES = Object.keys(COMMANDS)
/** Of every command, and so in no usage. */
const SHARED = new Set(["--data", "--json", "--lang"])
/** Their usage names subcommands, which have options of their own. */
const WITH_SUBCOMMANDS = new Set(["incident", "evidence", "library"])

describe.each(NAMES)("the help of %s", (name) => {
    const usage = COMMANDS[name]?.usage ?? ""

    test("says what every option means, in both languages", () => {
        const words = optionsOf(usage).map((option) => wordOf(name, option))
        expect(words.filter(({ ja, en }) => ja === "" || en === "" || ja === en)).toEqual([])
    })

    test("has examples of this command, with options of its own", () => {
        const examples = EXAMPLES[name] ?? []
        expect(examples.length).toBeGreaterThan(0)
        expect(examples.filter(({ line }) => line.split(" ")[0] !== name)).toEqual([])
        const known = optionsOf(usage)
        const strange = examples.flatMap(({ line }) =>
            optionsOf(line).filter((option) => !known.includes(option) && !SHARED.has(option)),
        )
        expect(WITH_SUBCOMMANDS.has(name) ? [] : strange).toEqual([])
    })

    test("shows both, and so does a command that was not understood, in short", () => {
        const [first] = EXAMPLES[name] ?? []
        expect(helpText("ja", name)).toContain(`sekisho ${first?.line ?? "?"}`)
        expect(usageText("en", name).split("\n")).toEqual([
            `usage: sekisho ${usage}`,
            `example: sekisho ${first?.line ?? "?"}`,
            `more: sekisho ${name} --help`,
        ])
    })
})

test("no word is of an option that no command has", () => {
    const used = new Set(
        NAMES.flatMap((name) => optionsOf(COMMANDS[name]?.usage ?? "").map((o) => [name, o] as const)).flatMap(
            ([name, option]) => [option, `${name} ${option}`],
        ),
    )
    expect(Object.keys(OPTION_WORDS).filter((key) => !used.has(key))).toEqual([])
})

test("no example is of a command that is none", () => {
    expect(Object.keys(EXAMPLES).filter((name) => !NAMES.includes(name))).toEqual([])
})

test("the overview fits a terminal: a line a command, none of them a usage", () => {
    const lines = helpText("en", null).split("\n")
    expect(lines.filter((line) => line.includes("[--"))).toEqual([])
    expect(lines.filter((line) => NAMES.some((name) => line.startsWith(`  ${name} `)))).toHaveLength(NAMES.length)
})
