// What a schema found wrong with a file somebody wrote: the first problem, with its key and what is expected there. Shared
// by the configuration and by every other file a person edits.
import type { z } from "zod"
import type { ErrorCode } from "../core/errors/catalogue.ts"
import { ConfigProblem } from "./config-problem.ts"
import { expectedOf } from "./expected-value.ts"
import { nearestKey } from "./nearest-key.ts"

export interface ProblemCodes {
    readonly unknownKey: ErrorCode
    readonly invalid: ErrorCode
}

/** A key that is not known comes first: a slip in a key is also a key that is missing, and the slip is what to correct. */
export function firstIssue(error: z.ZodError): z.core.$ZodIssue | undefined {
    return error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0]
}

export function schemaProblem(error: z.ZodError, schema: z.ZodType, codes: ProblemCodes): ConfigProblem {
    const issue = firstIssue(error)
    if (issue === undefined) return new ConfigProblem(codes.invalid, "", "")
    const path = issue.path.map(String)
    if (issue.code !== "unrecognized_keys") return new ConfigProblem(codes.invalid, path.join("."), expectedOf(issue))
    const unknown = [...path, issue.keys[0] ?? ""].join(".")
    return new ConfigProblem(codes.unknownKey, unknown, nearestKey(unknown, schema))
}
