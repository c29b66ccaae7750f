// Which known configuration key an unknown one was meant to be: smallest Levenshtein distance over full paths.
import { z } from "zod"
import { CONFIG_FILE_SCHEMA } from "./config-schema.ts"

/** @returns the nearest known key with its path, e.g. `breaker.persons.hour` */
export function nearestKey(unknown: string): string {
    const distances = knownKeys(CONFIG_FILE_SCHEMA, "").map((key) => ({ key, distance: editDistance(unknown, key) }))
    return distances.sort((a, b) => a.distance - b.distance || a.key.localeCompare(b.key))[0]?.key ?? ""
}

function knownKeys(schema: z.ZodType, prefix: string): string[] {
    const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : schema
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) return knownKeys(inner, prefix)
    if (!(inner instanceof z.ZodObject)) return []
    return Object.entries(inner.shape).flatMap(([key, child]) => {
        const path = prefix === "" ? key : `${prefix}.${key}`
        return child instanceof z.ZodType ? [path, ...knownKeys(child, path)] : [path]
    })
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
