// `sekisho incident fact ID NAME VALUE`: states a fact, or corrects one. A name alone lists the words it takes, no name the
// names.
import { parseArgs } from "node:util"
import { ConfigProblem } from "../../config/config-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { INCIDENT_CLI_MESSAGES as M } from "../../core/messages/incident-cli.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import { FACT_NAMES, FACT_ORDER, FACT_TYPES, type FactType } from "../../control/incident/fact-types.data.ts"
import type { FactName, Statement } from "../../control/incident/facts.ts"
import { STATEMENT_SCHEMA } from "../../control/schema/statement-schema.ts"
import type { CommandContext, ExitCode, Subcommand } from "../command.ts"
import { readText } from "./read-text.ts"
import { recordAndTell } from "./record-event.ts"
import { momentOf, SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = { ...SAID_OPTIONS, why: { type: "string" } } as const

const fact: Subcommand = {
    usage: "fact ID NAME VALUE|unknown|- [--why TEXT]",
    summary: M.fact,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const [id, name, ...words] = positionals
        if (name === undefined) return listNames(context)
        const known = FACT_ORDER.find((each) => each === name)
        if (known === undefined) throw new SekishoError("SEKISHO_CLI_USAGE")
        if (words.length === 0) return listWords(known, context)
        const statement = statementOf(known, await readText(words.join(" "), context.stdin))
        checkWords(known, statement)
        const event = { kind: "stated", said: saidOf(values, "unknown"), statement, text: values.why ?? "" } as const
        return recordAndTell({ id, event, values }, context)
    },
}

function statementOf(name: FactName, text: string): Statement {
    // The schema of events holds it against the fact's type.
    return { [name]: text === "unknown" ? text : valueOf(FACT_TYPES[name], text) }
}

/** @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID, which names the words there are */
function checkWords(name: FactName, statement: Statement): void {
    if (STATEMENT_SCHEMA.safeParse(statement).success) return
    const type = FACT_TYPES[name]
    const words = "words" in type ? Object.keys(type.words) : [type.kind]
    throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", name, [...words, "unknown"].join(" | "))
}

function valueOf(type: FactType, text: string): string | string[] {
    if (type.kind === "moment") return momentOf(text, "VALUE")
    if (type.kind !== "words" && type.kind !== "texts") return text
    return text.split(/[,、，]/u).map((word) => word.trim())
}

function listNames({ language, print }: CommandContext): ExitCode {
    const names = FACT_ORDER.map((name) => `  ${name.padEnd(NAME_WIDTH)}${FACT_NAMES[name][language]}`)
    print([M.factNames[language], ...names].join("\n"))
    return 0
}

const NAME_WIDTH = 22

function listWords(name: FactName, { language, print }: CommandContext): ExitCode {
    const head = say(M.factWords, { name, label: FACT_NAMES[name][language] })[language]
    const type = FACT_TYPES[name]
    const words =
        "words" in type
            ? Object.entries(type.words).map(([word, label]) => `${word.padEnd(NAME_WIDTH)}${label[language]}`)
            : []
    const hint = hintOf(type)?.[language]
    print([head, ...[...words, ...(hint === undefined ? [] : [hint]), "unknown"].map((line) => `  ${line}`)].join("\n"))
    return 0
}

function hintOf({
    kind,
}: FactType): (typeof M)["factText"] | (typeof M)["factMoment"] | (typeof M)["factSeveral"] | null {
    if (kind === "text") return M.factText
    if (kind === "moment") return M.factMoment
    return kind === "word" ? null : M.factSeveral
}

export default fact
