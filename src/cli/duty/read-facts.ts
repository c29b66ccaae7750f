// Reads a facts file: the facts as they stand on a day, and what the report form asks for besides. The complete `facts`
// come first, whatever their date; `statements` then change them, each from its own day on.
import { readFile } from "node:fs/promises"
import type { z } from "zod"
import { ConfigProblem } from "../../config/config-problem.ts"
import { utf8Text, yamlValue } from "../../config/read-text.ts"
import { firstIssue, schemaProblem } from "../../config/schema-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { CalendarDate, DutyFacts, Statement } from "../../duty/contract.ts"
import type { ReportDetails } from "../../duty/form/form.ts"
import { foldStatements } from "../../duty/statements/fold-statements.ts"
import { acceptedValues, factAt } from "./accepted-values.ts"
import { FACTS_FILE_SCHEMA, type FactsFile } from "./facts-schema.ts"

const UNREADABLE = "SEKISHO_DUTY_FACTS_UNREADABLE"

export interface FactsRead {
    readonly facts: DutyFacts
    readonly report: ReportDetails
}

/** The complete facts of a file are its first statement. */
const BEFORE_ALL: CalendarDate = "0001-01-01"

/**
 * @param asOf statements of later days are left out
 * @throws SekishoError SEKISHO_DUTY_FACTS_UNREADABLE, _UNKNOWN_KEY, _MISSING, _INVALID
 */
export async function readFacts(path: string, asOf: CalendarDate): Promise<FactsRead> {
    const { facts, statements, report } = parseFactsFile(await readYaml(path))
    const first: readonly Statement[] = facts === null ? [] : [{ on: BEFORE_ALL, facts }]
    return { facts: foldStatements([...first, ...statements], asOf), report }
}

/** Checks what a facts file says. */
export function parseFactsFile(value: unknown): FactsFile {
    const result = FACTS_FILE_SCHEMA.safeParse(value)
    if (!result.success) throw problemOf(result.error, value)
    if (result.data.facts === null && result.data.statements.length === 0) {
        throw new ConfigProblem("SEKISHO_DUTY_FACTS_MISSING", "facts", "facts, statements")
    }
    return result.data
}

/** Names what the fact may say, where the problem lies in one: a message about unions and enums helps nobody. */
function problemOf(error: z.ZodError, value: unknown): ConfigProblem {
    const problem = schemaProblem(error, FACTS_FILE_SCHEMA, {
        unknownKey: "SEKISHO_DUTY_FACTS_UNKNOWN_KEY",
        invalid: "SEKISHO_DUTY_FACTS_INVALID",
    })
    const path = firstIssue(error)?.path ?? []
    const fact = factAt(path.map(String))
    if (problem.code !== "SEKISHO_DUTY_FACTS_INVALID" || fact === null) return problem
    const left = valueAt(value, path) === undefined
    const code = left ? "SEKISHO_DUTY_FACTS_MISSING" : "SEKISHO_DUTY_FACTS_INVALID"
    return new ConfigProblem(code, problem.key, acceptedValues(fact))
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
    return path.reduce<unknown>(
        (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
        value,
    )
}

async function readYaml(path: string): Promise<unknown> {
    const bytes = await readFile(path).catch((cause: unknown) => {
        throw new SekishoError(UNREADABLE, {}, cause)
    })
    return yamlValue(utf8Text(bytes, path, UNREADABLE), path, UNREADABLE)
}
