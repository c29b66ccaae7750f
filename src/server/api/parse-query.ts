import type { z } from "zod"

/** The parameter at fault; its value is never repeated. */
export class QueryProblem extends Error {
    readonly field: string

    constructor(field: string) {
        super("query")
        this.field = field
    }
}

/** Each parameter once; a repeated one would be read differently by different readers. */
export function parseQuery<T>(schema: z.ZodType<T>, given: Readonly<Record<string, readonly string[]>>): T {
    const repeated = Object.entries(given).find(([, values]) => values.length !== 1)
    if (repeated !== undefined) throw new QueryProblem(repeated[0])
    return parseWith(schema, Object.fromEntries(Object.entries(given).map(([key, [value]]) => [key, value])))
}

/** @throws QueryProblem naming the first member at fault */
export function parseWith<T>(schema: z.ZodType<T>, given: unknown): T {
    const result = schema.safeParse(given)
    if (result.success) return result.data
    const [issue] = result.error.issues
    const path = issue?.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]] : (issue?.path ?? [])
    throw new QueryProblem(path.map(String).join("."))
}
