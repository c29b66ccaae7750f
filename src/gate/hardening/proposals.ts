// What all workers together found wanting, by cookie: what enforcing would change.
import type { CookieProposal } from "./harden-answer.ts"

export interface Proposals {
    add(proposal: CookieProposal): void
    /** By name, in the order they were met. */
    cookies(): readonly CookieProposal[]
}

const NAMES_LIMIT = 200

export function createProposals(): Proposals {
    const missing = new Map<string, Set<string>>()
    return {
        add: (proposal) => {
            const known = missing.get(proposal.name)
            if (known !== undefined) for (const flag of proposal.missing) known.add(flag)
            else if (missing.size < NAMES_LIMIT) missing.set(proposal.name, new Set(proposal.missing))
        },
        cookies: () => [...missing].map(([name, flags]) => ({ name, missing: [...flags] })),
    }
}
