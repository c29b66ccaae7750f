import { describe, expect, test } from "vitest"
import { COMMANDS } from "./commands.ts"
import { EXAMPLES } from "./examples.data.ts"
import { helpText, optionsOf, subcommandHelpText, usageText, wordOf } from "./help.ts"
import { OPTION_WORDS } from "./option-words.data.ts"
import { SUBCOMMAND_OPTION_WORDS } from "./subcommand-option-words.data.ts"

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

const BELOW = (
    await Promise.all(
        NAMES.map(async (name) => {
            const { subcommands = {} } = (await COMMANDS[name]?.load())?.default ?? {}
            return Object.entries(subcommands).map(([below, subcommand]) => ({ name, below, subcommand }))
        }),
    )
).flat()

describe.each(BELOW)("the help of $name $below", ({ name, below, subcommand }) => {
    const options = Object.keys(subcommand.options).map((option) => `--${option}`)

    test("says what every option means, in both languages", () => {
        const words = options.map((option) => wordOf(`${name} ${below}`, option))
        expect(words.filter(({ ja, en }) => ja === "" || en === "" || ja === en)).toEqual([])
    })

    test("its usage names no other, and begins with its name", () => {
        expect(optionsOf(subcommand.usage).filter((option) => !options.includes(option))).toEqual([])
        expect(subcommand.usage.split(" ")[0]).toBe(below)
    })

    test("shows its own usage, options and examples, and no other's", () => {
        const text = subcommandHelpText("en", name, subcommand)
        expect(text.split("\n")[0]).toBe(`usage: sekisho ${name} ${subcommand.usage}`)
        expect(options.filter((option) => !text.includes(`  ${option} `))).toEqual([])
        const [before = ""] = text.split("With every command")
        const others = [...before.matchAll(new RegExp(`^  sekisho ${name} (\\S+)`, "gmu"))].map(([, word]) => word)
        expect(others.filter((word) => word !== below)).toEqual([])
    })
})

test("no word is of an option that no subcommand has", () => {
    const used = new Set(
        BELOW.flatMap(({ below, subcommand }) =>
            Object.keys(subcommand.options).flatMap((option) => [`--${option}`, `${below} --${option}`]),
        ),
    )
    expect(Object.keys(SUBCOMMAND_OPTION_WORDS).filter((key) => !used.has(key))).toEqual([])
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
