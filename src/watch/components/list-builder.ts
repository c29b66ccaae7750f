// Gathers what a reader finds: each component once, and what could not be resolved with the reason.
import type { ComponentList, Evidence, ListedComponent, Unresolved, UnresolvedReason } from "../contract.ts"
import { WATCH_LIMITS } from "../limits.data.ts"
import { overLimit } from "../list-problem.ts"
import { normalName } from "../package-name.ts"
import { parsePurl } from "./purl.ts"

export class ListBuilder {
    readonly #components = new Map<string, ListedComponent>()
    readonly #unresolved = new Map<string, Unresolved>()

    /** @param place where it stands; of a component that stands in several places the first is kept */
    add(ecosystem: string | null, name: string, version: string, place: string, evidence: Evidence = "declared"): void {
        if (name.trim() === "") return this.leave("?", place, "no-name")
        if (version.trim() === "") return this.leave(name, place, "no-version")
        const key = JSON.stringify([ecosystem, normalName(ecosystem, name), version])
        if (this.#components.has(key)) return
        this.#components.set(key, { ecosystem, name, version: version.trim(), place, evidence })
        this.#check(place)
    }

    /** @param version of the list, where the package URL has none */
    addPurl(purl: string, version: string | null, place: string): void {
        const parsed = parsePurl(purl)
        if (parsed === null) this.leave(purl, place, "purl")
        else this.add(parsed.ecosystem, parsed.name, parsed.version ?? version ?? "", place)
    }

    /** What is named but cannot be checked. */
    leave(name: string, place: string, why: UnresolvedReason): void {
        this.#unresolved.set(JSON.stringify([name, why]), { name, place, why })
        this.#check(place)
    }

    list(): ComponentList {
        return { components: [...this.#components.values()], unresolved: [...this.#unresolved.values()] }
    }

    #check(place: string): void {
        if (this.#components.size + this.#unresolved.size > WATCH_LIMITS.components.value)
            throw overLimit("components", place)
    }
}
