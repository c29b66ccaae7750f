// Keys come from the visitor, and paths stand in logs: a key is named only when it looks like the name of a field. Any
// other (a mail address, a number that may be a phone, a sentence) is named by its position.
import { mayNameClass } from "../expression/class-name.ts"
import { mayBindClass } from "../forms/binding-walk.ts"
import { mayBeLookup } from "../forms/orm-lookup.ts"
import { isPlain, profileOf } from "../profile.ts"
import { KEY_NAME_UNITS } from "../limits.data.ts"

const FIELD_NAME = /^(?:[\p{L}_$][\p{L}\p{M}\p{N}_$.[\]-]*|[0-9]{1,4})$/u
const PLAIN_FIELD_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/

/** A path of any name: what a class's name is at such a place. */
const KEY_PATH = "#key"

/** e.g. `query.id`, `form[3]` for the fourth key when it is no field name */
export function pathOfKey(parent: string, key: string, position: number): string {
    return isFieldName(key) ? `${parent}.${key}` : `${parent}[${position}]`
}

/** True when the key itself has to be read as a value: it holds more than words. */
export function isKeyWorthReading(key: string): boolean {
    return PLAIN_FIELD_NAME.test(key)
        ? key.includes("__") && (key.startsWith("__") || mayBeLookup(key))
        : !isPlain(profileOf(key)) || mayNameClass(key, KEY_PATH) || mayBindClass(KEY_PATH, key)
}

function isFieldName(key: string): boolean {
    return key.length <= KEY_NAME_UNITS && (PLAIN_FIELD_NAME.test(key) || FIELD_NAME.test(key))
}
