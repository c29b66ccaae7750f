// An assessment as a YAML or JSON file: `steps` as core/incident.ts has them, and `lifted`. Until the duty engine answers
// by itself, this is how its answer, or a lawyer's, is entered. Without a file nothing is required.
import { z } from "zod"
import { yamlValue } from "../../config/read-text.ts"
import { schemaProblem } from "../../config/schema-problem.ts"
import { PHASES, type RequiredStep } from "../../core/incident.ts"
import type { Bilingual } from "../../core/language.ts"
import type { LiftedStep } from "../../control/incident/incident.ts"
import { LIFTED_SCHEMA, STEP_ID } from "../../control/schema/step-schema.ts"
import { Moment, Prose } from "../../control/schema/text-schema.ts"
import { readInput } from "./read-input.ts"

export interface GivenAssessment {
    readonly steps: readonly RequiredStep[]
    readonly lifted: readonly LiftedStep[]
}

/** Both languages, or one text for both. */
const Text: z.ZodType<Bilingual> = z.union([
    z.strictObject({ ja: Prose, en: Prose }),
    Prose.transform((text) => ({ ja: text, en: text })),
])

const STEP_IN_FILE = z
    .strictObject({
        id: STEP_ID,
        status: z.enum(["due", "possible"]),
        before: z.enum(PHASES),
        what: Text,
        to: Text.nullable().optional(),
        until: Moment.nullable().optional(),
        basis: Text,
        toConfirm: z.boolean().optional(),
    })
    .transform(({ to, until, toConfirm, ...step }) => ({
        ...step,
        to: to ?? null,
        until: until ?? null,
        // Nobody has said that it was confirmed.
        toConfirm: toConfirm ?? true,
    }))

const FILE: z.ZodType<{ steps: RequiredStep[]; lifted?: LiftedStep[] | undefined }> = z.strictObject({
    steps: z.array(STEP_IN_FILE),
    lifted: z.array(LIFTED_SCHEMA).optional(),
})

/** @throws SekishoError SEKISHO_CLI_FILE_UNREADABLE, SEKISHO_CLI_INPUT_UNKNOWN_KEY, SEKISHO_CLI_INPUT_INVALID */
export async function readAssessment(path: string | undefined, stdin: NodeJS.ReadableStream): Promise<GivenAssessment> {
    if (path === undefined) return { steps: [], lifted: [] }
    const result = FILE.safeParse(parsed(await readInput(path, stdin), path))
    if (result.success) return { steps: result.data.steps, lifted: result.data.lifted ?? [] }
    throw schemaProblem(result.error, FILE, {
        unknownKey: "SEKISHO_CLI_INPUT_UNKNOWN_KEY",
        invalid: "SEKISHO_CLI_INPUT_INVALID",
    })
}

/** @param path of the file, to name it. @throws ConfigProblem SEKISHO_CLI_INPUT_INVALID */
export function parsed(text: string, path: string): unknown {
    return yamlValue(text, path, "SEKISHO_CLI_INPUT_INVALID")
}
