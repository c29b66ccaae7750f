import type { FieldMask } from "../../core/fields.ts"
import type { Sighting } from "../../core/person.ts"
import { PUBLIC_FIELDS } from "./rule.ts"

/** A person of whom a record shows a name, perhaps a nickname, and nothing else. */
export interface BareName {
    /** Of the name: the person. */
    readonly digest: string
    readonly fields: FieldMask
}

/** @returns null: something else is shown, or no name */
export function bareNameOf({ identifiers, fields, birth }: Sighting): BareName | null {
    if ((fields & ~PUBLIC_FIELDS) !== 0 || birth !== null) return null
    let digest: string | null = null
    for (const identifier of identifiers) {
        if (identifier.kind !== "name" && identifier.kind !== "nickname") return null
        if (identifier.kind === "name") digest ??= identifier.digest
    }
    return digest === null ? null : { digest, fields }
}

/** How a person and what is shown of them is named between threads and on disk. */
export function publicKey({ digest, fields }: BareName): string {
    return `${digest}:${fields}`
}
