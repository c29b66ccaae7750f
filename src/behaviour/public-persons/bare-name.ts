import type { FieldMask } from "../../core/fields.ts"
import type { Sighting } from "../../core/person.ts"
import { PUBLIC_FIELDS } from "./rule.ts"

/** A person of whom a record shows a name, perhaps a nickname, and nothing else. */
export interface BareName {
    /** Of the name: the person. */
    readonly digest: string
    readonly fields: FieldMask
}

/** @returns null: something else is shown, no name, or two */
export function bareNameOf({ identifiers, fields, name, birth }: Sighting): BareName | null {
    if (name === null || birth !== null || (fields & ~PUBLIC_FIELDS) !== 0) return null
    const isBare = identifiers.every(({ kind, digest }) => kind === "nickname" || (kind === "name" && digest === name))
    return isBare && identifiers.some(({ kind }) => kind === "name") ? { digest: name, fields } : null
}

/** How a person and what is shown of them is named between threads and on disk. */
export function publicKey({ digest, fields }: BareName): string {
    return `${digest}:${fields}`
}
