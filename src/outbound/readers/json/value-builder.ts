// What a scanner of JSON tells its tokens to.
import type { BodyRecord } from "../../contract.ts"
import type { KnownKey } from "./key-table.ts"

/** What a scanner tells: some tokens go straight to whoever takes them just now. */
export interface ScannedBuilder extends ValueBuilder {
    readonly active: ValueBuilder
}

/** As json-builder.ts says of each. */
export interface ValueBuilder {
    readonly isOpen: boolean
    readonly awaitsKey: boolean
    nextGroup(): number
    openFrom(): number
    take(): readonly BodyRecord[]
    openObject(position: number): void
    openArray(position: number): void
    close(isObject: boolean, position: number): boolean
    colon(): boolean
    knownKey(key: KnownKey, start: number, end: number): void
    string(text: string, start: number, end: number): void
    word(text: string, start: number, end: number): void
    piece(text: string, start: number, end: number): void
    finish(position: number): void
}
