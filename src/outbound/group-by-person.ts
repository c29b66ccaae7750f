import type { BodyRecord, FoundField } from "./contract.ts"

/** Whose fields are whose within one record. */
export function groupByPerson(found: readonly FoundField[], _record: BodyRecord): readonly (readonly FoundField[])[] {
    return [found]
}
