import type { Bilingual } from "../language.ts"

/**
 * Fills `{name}` in a message of the catalogue, in both languages at once. Numbers are grouped in threes.
 *
 * @param values numbers, ids, routes and field names; never personal data
 * @throws RangeError when a placeholder has no value: a sentence with a hole must not reach a person
 */
export function say(message: Bilingual, values: Readonly<Record<string, string | number>> = {}): Bilingual {
    return { ja: fill(message.ja, values), en: fill(message.en, values) }
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
    return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name]
        if (value === undefined) throw new RangeError(`message: no value for {${name}}`)
        return typeof value === "number" ? value.toLocaleString("en-US") : value
    })
}
