// Which site a request is for, by the host it names. Pure.

/** A value for each of a site's hosts. */
export interface HostedValue<T> {
    readonly hosts: readonly string[]
    readonly value: T
}

export class SiteTable<T> {
    readonly #exact = new Map<string, T>()
    /** By what stands behind `*.`. */
    readonly #below = new Map<string, T>()
    readonly #other: T | null

    /** @param fallback for hosts that no value names; null: there is none */
    constructor(values: readonly HostedValue<T>[], fallback: T | null) {
        let other = fallback
        for (const { hosts, value } of values) {
            for (const host of hosts) {
                if (host === "*") other = value
                else if (host.startsWith("*.")) this.#below.set(host.slice(2), value)
                else this.#exact.set(host, value)
            }
        }
        this.#other = other
    }

    /** @param host as a Host field has it, with or without a port; undefined: none was named */
    find(host: string | undefined): T | null {
        if (this.#exact.size === 0 && this.#below.size === 0) return this.#other
        const name = hostName(host ?? "")
        const exact = this.#exact.get(name)
        if (exact !== undefined) return exact
        for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
            const below = this.#below.get(name.slice(dot + 1))
            if (below !== undefined) return below
        }
        return this.#other
    }
}

/** Lower case, without port and without the dot of a fully qualified name. */
export function hostName(host: string): string {
    return host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "")
}
