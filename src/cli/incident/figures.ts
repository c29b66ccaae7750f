// `sekisho incident figures ID`: freezes figures. Typed (`--persons 最大4335 --records のべ…`), row by row (`--row`), or taken
// over from `sekisho scope … --json` (`--scope FILE|-`), so that nobody types a number the ledger knows.
import { parseArgs } from "node:util"
import { FIELDS } from "../../core/fields.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Amount, FieldCombination, Figures } from "../../core/incident.ts"
import { INCIDENT_CLI_MESSAGES } from "../../core/messages/incident-cli.messages.data.ts"
import { readPersons } from "../../control/dialogue/read-persons.ts"
import type { CommandContext, Subcommand } from "../command.ts"
import { figuresOfScope } from "./figures-of-scope.ts"
import { readField } from "./read-field.ts"
import { readInput } from "./read-input.ts"
import { recordAndTell } from "./record-event.ts"
import { SAID_OPTIONS, saidOf } from "./said-options.ts"

const OPTIONS = {
    ...SAID_OPTIONS,
    persons: { type: "string" },
    confirmed: { type: "string" },
    likely: { type: "string" },
    maximum: { type: "string" },
    records: { type: "string" },
    row: { type: "string", multiple: true },
    scope: { type: "string" },
    why: { type: "string" },
} as const

interface Typed {
    readonly persons?: string | undefined
    readonly confirmed?: string | undefined
    readonly likely?: string | undefined
    readonly maximum?: string | undefined
    readonly records?: string | undefined
    readonly row?: string[] | undefined
    readonly scope?: string | undefined
}

const UNKNOWN: Amount = { confirmed: "unknown", likely: "unknown", maximum: "unknown" }

const figures: Subcommand = {
    usage:
        "figures ID [--persons N] [--confirmed N] [--likely N] [--maximum N] [--records N] [--row FIELDS=PERSONS/RECORDS]… " +
        "| --scope FILE|- [--why TEXT]",
    summary: INCIDENT_CLI_MESSAGES.figures,
    options: OPTIONS,
    run: async (args, context) => {
        const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
        const given = await givenFigures(values, context)
        const said = saidOf(values.scope === undefined ? values : { source: "sekisho:scope", ...values }, "unknown")
        const event = { kind: "figures-frozen", said, figures: given, why: values.why ?? "" } as const
        return recordAndTell({ id: positionals[0], event, values }, context)
    },
}

async function givenFigures(typed: Typed, { stdin }: CommandContext): Promise<Figures> {
    if (typed.scope !== undefined) return figuresOfScope(await readInput(typed.scope, stdin))
    const persons = amountOf(typed.persons)
    const records = amountOf(typed.records)
    const rows = (typed.row ?? []).map(combinationOf)
    return {
        persons: { ...persons.amount, ...countsOf(typed) },
        records: records.amount,
        approximate: persons.approximate || records.approximate,
        byFields: rows,
    }
}

/** One number for all three, or 最大, 少なくとも, 300〜400 as people say it. */
function amountOf(text: string | undefined): { readonly amount: Amount; readonly approximate: boolean } {
    if (text === undefined || text === "unknown") return { amount: UNKNOWN, approximate: false }
    const read = readPersons(
        text
            .normalize("NFKC")
            .replace(/^のべ\s*/u, "")
            .trim(),
    )
    if (read === null) throw new SekishoError("SEKISHO_CLI_USAGE")
    const { least, most, approximate, exact } = read
    const likely = exact || approximate ? most : "unknown"
    return { amount: { confirmed: approximate ? "unknown" : least, likely, maximum: most }, approximate }
}

function countsOf(typed: Typed): Partial<Amount> {
    const entries = (["confirmed", "likely", "maximum"] as const).flatMap((name) => {
        const text = typed[name]
        return text === undefined ? [] : [[name, countOf(text)] as const]
    })
    return Object.fromEntries(entries)
}

function countOf(text: string): number | "unknown" {
    if (text === "unknown") return text
    const read = readPersons(text.normalize("NFKC").trim())
    if (read?.exact !== true) throw new SekishoError("SEKISHO_CLI_USAGE")
    return read.most
}

/** `name,birth,処置年月日=3600` or `email=29000/約31000`: what is no field is kept in the office's own words. */
function combinationOf(text: string): FieldCombination {
    const [names = "", counts = ""] = text.split("=")
    const words = names.split(/[,、，]/u).map((word) => word.trim())
    const [persons, records] = counts.split("/")
    if (words.includes("") || persons === undefined || persons === "") throw new SekishoError("SEKISHO_CLI_USAGE")
    const first = amountOf(persons)
    const second = amountOf(records)
    const read = words.map((word) => ({ word, field: readField(word) }))
    return {
        fields: FIELDS.filter((known) => read.some(({ field }) => field === known)),
        others: read.filter(({ field }) => field === null).map(({ word }) => word),
        persons: first.amount.maximum,
        records: second.amount.maximum,
        approximate: first.approximate || second.approximate,
    }
}

export default figures
