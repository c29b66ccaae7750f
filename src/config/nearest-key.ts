// Which known key of a file an unknown one was meant to be: smallest Levenshtein distance over full paths.
import { z } from "zod"
import { nearestWord } from "../core/edit-distance.ts"

/**
 * @param unknown path of the unknown key, e.g. `breaker.persons.hours`; positions in lists are left out
 * @returns the nearest key the schema knows, with its path, e.g. `breaker.persons.hour`
 */
export function nearestKey(unknown: string, schema: z.ZodType): string {
    const path = unknown.replaceAll(/\.\d+(?=\.|$)/g, "")
    return nearestWord(path, knownKeys(schema, "")) ?? ""
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
