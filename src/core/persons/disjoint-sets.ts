import type { IdentityNode } from "./identity-node.ts"

/**
 * Union-find (Tarjan 1975: union by size, path halving) whose sets know their one name and one birth date, so that a
 * join that would conflict is refused.
 */
export class DisjointSets {
    readonly #parent: Int32Array
    readonly #size: Int32Array
    readonly #name: (string | null)[]
    readonly #birth: (string | null)[]
    readonly #strong: Uint8Array

    constructor(nodes: readonly IdentityNode[], isStrongNode: (node: IdentityNode) => boolean) {
        this.#parent = Int32Array.from(nodes.keys())
        this.#size = new Int32Array(nodes.length).fill(1)
        this.#name = nodes.map((node) => node.name)
        this.#birth = nodes.map((node) => node.birth)
        this.#strong = Uint8Array.from(nodes, (node) => (isStrongNode(node) ? 1 : 0))
    }

    find(node: number): number {
        let at = node
        for (;;) {
            const parent = this.#parent[at] ?? at
            if (parent === at) return at
            const grandparent = this.#parent[parent] ?? parent
            this.#parent[at] = grandparent
            at = grandparent
        }
    }

    /** Whether the set holds a node with a strong identifier that is one person's. */
    isStrong(node: number): boolean {
        return this.#strong[this.find(node)] === 1
    }

    /** @returns whether both are in one set afterwards */
    join(a: number, b: number, keepStrongApart: boolean): boolean {
        const [x, y] = [this.find(a), this.find(b)]
        if (x === y) return true
        if (conflict(this.#name[x], this.#name[y]) || conflict(this.#birth[x], this.#birth[y])) return false
        if (keepStrongApart && this.#strong[x] === 1 && this.#strong[y] === 1) return false
        if ((this.#size[x] ?? 0) >= (this.#size[y] ?? 0)) this.#hang(y, x)
        else this.#hang(x, y)
        return true
    }

    #hang(child: number, root: number): void {
        this.#parent[child] = root
        this.#size[root] = (this.#size[root] ?? 0) + (this.#size[child] ?? 0)
        this.#name[root] ??= this.#name[child] ?? null
        this.#birth[root] ??= this.#birth[child] ?? null
        if (this.#strong[child] === 1) this.#strong[root] = 1
    }
}

function conflict(a: string | null | undefined, b: string | null | undefined): boolean {
    return typeof a === "string" && typeof b === "string" && a !== b
}
