// A file of virtual patches: one, or a list, in YAML or JSON. Slips are named with their key and what is expected there.
import { z } from "zod"
import { ConfigProblem } from "../../config/config-problem.ts"
import { PATCH_SCHEMA } from "../../config/patch-schema.ts"
import { yamlValue } from "../../config/read-text.ts"
import { schemaProblem } from "../../config/schema-problem.ts"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { Patch } from "../../core/patch.ts"

const CODES = { unknownKey: "SEKISHO_CLI_INPUT_UNKNOWN_KEY", invalid: "SEKISHO_CLI_INPUT_INVALID" } as const
const FILE_UNITS = 1_000_000

/** @throws SekishoError SEKISHO_CLI_INPUT_UNKNOWN_KEY, SEKISHO_CLI_INPUT_INVALID with the key, as a ConfigProblem */
export function readPatches(text: string): readonly Patch[] {
    if (text.length > FILE_UNITS)
        throw new SekishoError("SEKISHO_CLI_INPUT_INVALID", { units: text.length, limit: FILE_UNITS })
    const content = yamlValue(text, "", "SEKISHO_CLI_INPUT_INVALID")
    const all: readonly unknown[] = Array.isArray(content) ? content : [content]
    const patches = all.map(parsePatch)
    const repeated = patches.find(({ id }, index) => patches.findIndex((other) => other.id === id) !== index)
    if (repeated !== undefined) throw new ConfigProblem("SEKISHO_CLI_INPUT_INVALID", "id", repeated.id)
    return patches
}

function parsePatch(content: unknown): Patch {
    const result = PATCH_SCHEMA.safeParse(content)
    if (result.success) return result.data
    throw schemaProblem(innermost(result.error), PATCH_SCHEMA, CODES)
}

/** Of a condition that is none of the kinds, the problem of the kind that was meant. */
function innermost(error: z.ZodError): z.ZodError {
    const issues = error.issues.map((issue) => {
        if (issue.code !== "invalid_union") return issue
        const meant = issue.errors.toSorted((a, b) => wrongKinds(a) - wrongKinds(b) || a.length - b.length)[0]?.[0]
        return meant === undefined ? issue : { ...meant, path: [...issue.path, ...meant.path] }
    })
    return new z.ZodError(issues)
}

function wrongKinds(issues: readonly z.core.$ZodIssue[]): number {
    return issues.filter(({ path }) => path[0] === "kind").length
}
