// Which known key of a file an unknown one was meant to be: smallest Levenshtein distance over full paths.
import { z } from "zod"

/**
 * @param unknown path of the unknown key, e.g. `breaker.persons.hours`; positions in lists are left out
 * @returns the nearest key the schema knows, with its path, e.g. `breaker.persons.hour`
 */
export function nearestKey(unknown: string, schema: z.ZodType): string {
    const path = unknown.replaceAll(/\.\d+(?=\.|$)/g, "")
    const distances = knownKeys(schema, "").map((key) => ({ key, distance: editDistance(path, key) }))
    return distances.sort((a, b) => a.distance - b.distance || a.key.localeCompare(b.key))[0]?.key ?? ""
}

function knownKeys(schema: z.ZodType, prefix: string): string[] {
    return partsOf(schema).flatMap((part) => {
        if (!(part instanceof z.ZodObject)) return []
        return Object.entries(part.shape).flatMap(([key, child]) => {
            const path = prefix === "" ? key : `${prefix}.${key}`
            return child instanceof z.ZodType ? [path, ...knownKeys(child, path)] : [path]
        })
    })
}

/** What a schema is made of, without the wrappers: optional, nullable, lists, alternatives, transformed input. */
function partsOf(schema: z.ZodType): readonly z.ZodType[] {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return innerOf(schema.unwrap())
    if (schema instanceof z.ZodArray) return innerOf(schema.element)
    if (schema instanceof z.ZodPipe) return innerOf(schema.in)
    if (schema instanceof z.ZodUnion) return schema.options.flatMap(innerOf)
    return [schema]
}

function innerOf(schema: unknown): readonly z.ZodType[] {
    return schema instanceof z.ZodType ? partsOf(schema) : []
}

/** Longest key compared: a longer one is somebody's mistake of another kind. */
const KEY_LENGTH_LIMIT = 100

/** Levenshtein distance (insert, delete, replace cost 1) in UTF-16 units. */
function editDistance(a: string, b: string): number {
    const left = a.slice(0, KEY_LENGTH_LIMIT).toLowerCase()
    const right = b.slice(0, KEY_LENGTH_LIMIT).toLowerCase()
    let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
    for (let row = 0; row < left.length; row++) {
        const current = [row + 1]
        for (let column = 0; column < right.length; column++) {
            const replace = (previous[column] ?? 0) + (left[row] === right[column] ? 0 : 1)
            current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
        }
        previous = current
    }
    return previous.at(-1) ?? 0
}
