// A value of parsed JSON or YAML together with where it stands, so that every complaint names its place. Inherited members
// (`toString`, `__proto__`) are never taken for the file's own.
import { WATCH_LIMITS } from "../limits.data.ts"
import { invalid, overLimit } from "../list-problem.ts"

/** Keys of a file that are shown in a place; longer or stranger ones are cut, since places stand in messages. */
const KEY_UNITS = 80

export class Place {
    readonly value: unknown
    readonly path: string

    constructor(value: unknown, path: string) {
        this.value = value
        this.path = path
    }

    get isMissing(): boolean {
        return this.value === undefined || this.value === null
    }

    get isObject(): boolean {
        return isRecord(this.value)
    }

    /** A member; missing where there is none. */
    at(key: string): Place {
        const path = this.path === "" ? key : `${this.path}.${key}`
        return new Place(isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined, path)
    }

    /** @throws ListProblem SEKISHO_WATCH_LIST_INVALID */
    text(): string {
        if (typeof this.value !== "string" || this.value.length > WATCH_LIMITS.textUnits.value)
            throw invalid(this.path, `text of at most ${WATCH_LIMITS.textUnits.value} units`)
        return this.value
    }

    /** null where it is missing. */
    optionalText(): string | null {
        return this.isMissing ? null : this.text()
    }

    /** Of a list; none where it is missing. */
    items(): readonly Place[] {
        if (this.isMissing) return []
        if (!Array.isArray(this.value)) throw invalid(this.path, "a list")
        const items: readonly unknown[] = this.value
        if (items.length > WATCH_LIMITS.components.value) throw overLimit("components", this.path)
        return items.map((item, index) => new Place(item, `${this.path}[${index}]`))
    }

    /** Of an object; none where it is missing. */
    members(): readonly (readonly [string, Place])[] {
        if (this.isMissing) return []
        if (!isRecord(this.value)) throw invalid(this.path, "an object")
        const members = Object.entries(this.value)
        if (members.length > WATCH_LIMITS.components.value) throw overLimit("components", this.path)
        return members.map(([key, value]) => [key, new Place(value, `${this.path}[${shown(key)}]`)])
    }
}

function shown(key: string): string {
    return JSON.stringify(key.slice(0, KEY_UNITS))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null && !Array.isArray(value)
}
