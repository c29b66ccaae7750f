// `sekisho duty` as a person runs it: files that are right and files that are not, exit codes, both languages, JSON lines.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { parse as parseYaml } from "yaml"
import { ConfigProblem } from "../config/config-problem.ts"
import type { Language } from "../core/language.ts"
import { benign } from "../duty/benign.case.ts"
import { FACT_NAMES } from "../duty/fact-catalogue.data.ts"
import { NOTHING_KNOWN } from "../duty/nothing-known.ts"
import type { CommandContext, ExitCode } from "./command.ts"
import duty from "./duty.ts"
import { factsTemplate } from "./duty/facts-template.ts"
import { parseFactsFile, readFacts } from "./duty/read-facts.ts"

const EXAMPLES = resolve(import.meta.dirname, "../../docs/examples/duty")

let folder = ""
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sekisho-duty-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Run {
    readonly code: ExitCode
    readonly lines: readonly string[]
}

async function run(
    args: readonly string[],
    { json = false, language = "en" }: { readonly json?: boolean; readonly language?: Language } = {},
): Promise<Run> {
    const lines: string[] = []
    const context: CommandContext = {
        dataDir: folder,
        json,
        language,
        print: (line) => lines.push(...line.split("\n")),
        tell: () => undefined,
        stdin: new PassThrough(),
        interactive: false,
        signal: new AbortController().signal,
    }
    return { code: await duty.run(args, context), lines }
}

async function fileOf(content: unknown): Promise<string> {
    const path = join(folder, `${crypto.randomUUID()}.yaml`)
    await writeFile(path, typeof content === "string" ? content : JSON.stringify(content)) // JSON is YAML
    return path
}

const example = (name: string): string => join(EXAMPLES, `${name}.yaml`)

describe("exit codes", () => {
    test("1 where a duty is due", async () => {
        expect((await run(["--facts", example("i10-wrong-my-numbers"), "--as-of", "2017-03-31"])).code).toBe(1)
    })

    test("1 where one is only possible: an unknown fact is no all-clear", async () => {
        const facts = benign({ leak: "confirmed", cause: "unknown" })
        expect((await run(["--facts", await fileOf({ facts })])).code).toBe(1)
    })

    test("0 where nothing is due, best effort and advice included", async () => {
        const stolen = await run(["--facts", example("i12-stolen-pc"), "--as-of", "2016-11-14"])
        expect(stolen.code).toBe(0)
        expect(stolen.lines.join("\n")).toContain("best effort")
        expect((await run(["--facts", await fileOf({ facts: benign() })])).code).toBe(0)
    })

    test.each([
        [[], "nothing asked"],
        [["--facts", example("i12-stolen-pc"), "--as-of", "2026-02-30"], "no such day"],
        [["--facts", example("i12-stolen-pc"), "--rules-of", "today"], "not a day"],
        [["--facts", example("i12-stolen-pc"), "--form", "both"], "no such step"],
    ])("usage: %s (%s)", async (args) => {
        await expect(run(args)).rejects.toMatchObject({ code: "SEKISHO_CLI_USAGE" })
    })
})

test("a day before all rules is refused: silence would read as nothing due", async () => {
    const path = await fileOf({ facts: benign({ leak: "confirmed" }) })
    await expect(run(["--facts", path, "--rules-of", "2005-03-31"])).rejects.toMatchObject({
        code: "SEKISHO_DUTY_RULES_UNKNOWN",
    })
})

describe("what is printed", () => {
    test("names what, to whom, by when, why, what to find out and what to confirm, in both languages", async () => {
        const args = ["--facts", example("i11-hospital-usb"), "--as-of", "2017-01-27", "--rules-of", "2026-11-25"]
        const ja = (await run(args, { language: "ja" })).lines.join("\n")
        const en = (await run(args, { language: "en" })).lines.join("\n")
        for (const part of [
            "義務あり",
            "2017-02-23（木）",
            "個人情報保護委員会",
            "施行規則第7条第1号",
            "不正の目的",
            "要確認",
        ]) {
            expect(ja).toContain(part)
        }
        for (const part of [
            "due",
            "2017-02-23 (Thu)",
            "Personal Information Protection Commission",
            "Art. 7(i)",
            "To be confirmed",
        ]) {
            expect(en).toContain(part)
        }
        expect(`${ja}${en}`).not.toMatch(/undefined|\{\w+\}|\[object/)
        expect(en).not.toMatch(/[ぁ-んァ-ヶ]{4,}/)
    })

    test("one JSON object a duty, all of them, those that are not due with their reason", async () => {
        const { lines } = await run(["--facts", example("i10-wrong-my-numbers"), "--as-of", "2026-11-25"], {
            json: true,
        })
        const duties = lines.map((line): unknown => JSON.parse(line))
        expect(duties.length).toBeGreaterThan(30)
        expect(duties[0]).toMatchObject({ id: "mn-2022.report-preliminary", status: "due", act: "report-preliminary" })
        expect(duties.at(-1)).toMatchObject({ status: "not-due" })
    })

    test("a statement of a later day is unheard of on an earlier one", async () => {
        const path = await fileOf({
            facts: benign({ body: "local-government", leak: "suspected", sensitive: "confirmed" }),
            statements: [{ on: "2026-11-24", facts: { leak: "ruled-out" } }],
        })
        expect((await run(["--facts", path, "--as-of", "2026-11-23"])).code).toBe(1)
        expect((await run(["--facts", path, "--as-of", "2026-11-24"])).code).toBe(0)
    })
})

describe("the form", () => {
    test("shows gaps as gaps, and ends with 1 while something required is missing", async () => {
        const args = ["--facts", example("i10-wrong-my-numbers"), "--as-of", "2026-11-25", "--form", "preliminary"]
        const { code, lines } = await run(args)
        expect(code).toBe(1)
        expect(lines.join("\n")).toContain("★ missing (unknown: day of knowing)")
        expect(lines.join("\n")).toContain("more than 100 persons")
    })

    test("is complete with the details of the file, and ends with 0", async () => {
        const file = {
            facts: benign({
                body: "local-government",
                leak: "confirmed",
                persons: { confirmed: 101, likely: 101, maximum: 101 },
            }),
            report: Object.fromEntries(
                [
                    "recipient",
                    "submittedOn",
                    "reportKind",
                    "reporterName",
                    "reporterAddress",
                    "representative",
                    "contactName",
                    "department",
                    "phone",
                    "email",
                    "outline",
                ].map((name) => [name, `<${name}>`]),
            ),
        }
        const path = await fileOf(file)
        expect((await run(["--facts", path, "--form", "preliminary", "--as-of", "2026-11-25"])).code).toBe(0)
        const { lines } = await run(["--facts", path, "--form", "preliminary", "--as-of", "2026-11-25"], { json: true })
        expect(lines.map((line): unknown => JSON.parse(line))).toContainEqual(
            expect.objectContaining({ id: "1.outline", value: { kind: "text", text: "<outline>" } }),
        )
    })

    test("is refused while nobody has said what kind of body reports", async () => {
        const path = await fileOf({ facts: benign({ body: "unknown" }) })
        await expect(run(["--facts", path, "--form", "final"])).rejects.toMatchObject({
            code: "SEKISHO_DUTY_FORM_UNKNOWN",
        })
    })

    test("of 2016 comes with the rules of 2016", async () => {
        const args = ["--facts", example("i13a-stolen-forms"), "--as-of", "2016-09-30", "--form", "preliminary"]
        expect((await run(args)).lines[0]).toContain("grave incidents at businesses")
    })
})

describe("the template", () => {
    test.each(["ja", "en"] as const)("is a facts file in which nothing is known (%s)", async (language) => {
        const path = await fileOf(factsTemplate(language))
        expect((await readFacts(path, "2026-11-25")).facts).toEqual(NOTHING_KNOWN)
    })

    test("asks for every fact, once, with a question and its values", async () => {
        const { lines, code } = await run(["--template"], { language: "ja" })
        expect(code).toBe(0)
        for (const name of FACT_NAMES) expect(lines.filter((line) => line.startsWith(`    ${name}: `))).toHaveLength(1)
        expect(lines.join("\n")).toContain("confirmed | suspected | ruled-out | unknown")
    })
})

describe("files that are not right", () => {
    const { leak: _leak, ...withoutLeak } = benign()
    const cases: readonly { file: unknown; code: string; key: string; expected: RegExp; why: string }[] = [
        {
            file: { facts: { ...benign(), leek: "confirmed" } },
            code: "UNKNOWN_KEY",
            key: "facts.leek",
            expected: /^facts\.leak$/,
            why: "a slip names the nearest fact",
        },
        {
            file: { facts: { ...withoutLeak, leek: "confirmed" } },
            code: "UNKNOWN_KEY",
            key: "facts.leek",
            expected: /^facts\.leak$/,
            why: "a slip leaves its fact out as well, and the slip is named",
        },
        {
            file: { facts: withoutLeak },
            code: "MISSING",
            key: "facts.leak",
            expected: /confirmed \| suspected/,
            why: "a fact left out is not unknown",
        },
        {
            file: { facts: { ...benign(), leak: "maybe" } },
            code: "INVALID",
            key: "facts.leak",
            expected: /ruled-out \| unknown/,
            why: "no such value",
        },
        {
            file: { facts: { ...benign(), fields: { name: "confirmed" } } },
            code: "MISSING",
            key: "facts.fields.others",
            expected: /others/,
            why: "the other fields are not ruled out by silence",
        },
        {
            file: { facts: { ...benign(), fields: { nmae: "confirmed", others: "unknown" } } },
            code: "UNKNOWN_KEY",
            key: "facts.fields.nmae",
            expected: /^facts\.fields\.name$/,
            why: "a field that does not exist",
        },
        {
            file: { facts: { ...benign(), persons: -1 } },
            code: "INVALID",
            key: "facts.persons",
            expected: /maximum: N/,
            why: "a negative number of persons",
        },
        {
            file: { facts: { ...benign(), knowing: [{ by: "organisation", on: "2026-02-30" }] } },
            code: "INVALID",
            key: "facts.knowing",
            expected: /YYYY-MM-DD/,
            why: "no such day",
        },
        {
            file: { facts: { ...benign(), knowing: [] } },
            code: "INVALID",
            key: "facts.knowing",
            expected: /by: organisation/,
            why: "nobody knew is said as unknown",
        },
        {
            file: { statements: [{ on: "2026-11-20", facts: { lek: "confirmed" } }] },
            code: "UNKNOWN_KEY",
            key: "statements.0.facts.lek",
            expected: /leak$/,
            why: "a slip in a statement",
        },
        {
            file: { statements: [{ on: "yesterday", facts: {} }] },
            code: "INVALID",
            key: "statements.0.on",
            expected: /YYYY-MM-DD/,
            why: "a moment that is none",
        },
        {
            file: { facts: benign(), reprot: {} },
            code: "UNKNOWN_KEY",
            key: "reprot",
            expected: /^report$/,
            why: "a slip at the top",
        },
        { file: {}, code: "MISSING", key: "facts", expected: /statements/, why: "nothing said at all" },
        { file: null, code: "INVALID", key: "", expected: /./, why: "an empty file" },
    ]
    test.each(cases)("$why", ({ file, code, key, expected }) => {
        const problem = problemOf(() => parseFactsFile(file))
        expect(problem.code).toBe(`SEKISHO_DUTY_FACTS_${code}`)
        expect(problem.key).toBe(key)
        expect(problem.expected).toMatch(expected)
    })

    test("a file that is not there, or is no YAML, is named by code", async () => {
        const unreadable = { code: "SEKISHO_DUTY_FACTS_UNREADABLE" }
        await expect(run(["--facts", join(folder, "none.yaml")])).rejects.toMatchObject(unreadable)
        await expect(run(["--facts", await fileOf("facts: [1\n")])).rejects.toMatchObject(unreadable)
        await expect(
            run(["--facts", await fileOf("facts:\n  leak: confirmed\n  leak: ruled-out\n")]),
        ).rejects.toMatchObject(unreadable)
    })
})

function problemOf(action: () => unknown): ConfigProblem {
    try {
        action()
    } catch (error) {
        if (error instanceof ConfigProblem) return error
        throw error
    }
    throw new Error("no problem was found")
}

test("conveniences of a facts file: others, one number, a knowing without a time", async () => {
    const facts = {
        ...benign(),
        fields: { name: "confirmed", others: "ruled-out" },
        persons: 1_022,
        cardPersons: "unknown",
        knowing: [{ by: "department", on: "2026-11-20" }],
    }
    const read = parseFactsFile({ facts }).facts
    expect(read?.fields).toMatchObject({ name: "confirmed", card: "ruled-out" })
    expect(read?.persons).toEqual({ confirmed: 1_022, likely: 1_022, maximum: 1_022 })
    expect(read?.cardPersons.maximum).toBe("unknown")
    expect(read?.knowing).toEqual([{ by: "department", on: "2026-11-20", at: "unknown" }])
})

test("the examples say every fact, and nothing of persons or organisations by name", async () => {
    const text = await readFile(example("i08-online-shop"), "utf8")
    const parsed: unknown = parseYaml(text)
    expect(parsed).toMatchObject({
        facts: { body: "private-business" },
        statements: [{ on: "2017-03-24" }, { on: "2017-05-29" }],
    })
    expect((await readFacts(example("i08-online-shop"), "2017-03-23")).facts.fields.card).toBe("unknown")
})
