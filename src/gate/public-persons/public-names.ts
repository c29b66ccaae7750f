// The public persons of an installation as a worker looks them up; made anew when they change.
import type { BareName } from "../../behaviour/public-persons/bare-name.ts"

/** Those of one route, as `publicKey` names them. Sent between threads, and to the gate before an upgrade. */
export interface PublicRoute {
    readonly route: string
    readonly persons: readonly string[]
}

export type PublicInForce = readonly PublicRoute[]

export const NO_PUBLIC: PublicInForce = []

export interface PublicNames {
    /** Whether all that is shown of somebody is public. */
    covers(shown: BareName): boolean
}

/** @returns null: nobody is public on that route. Case counts, unlike with stops: `/Contact` is another route. */
export type PublicLookup = (inForce: PublicInForce, route: string) => PublicNames | null

export function createPublicLookup(): PublicLookup {
    let of: PublicInForce | null = null
    let compiled = new Map<string, PublicNames>()
    return (inForce, route) => {
        if (inForce !== of) {
            compiled = new Map(inForce.map((one) => [one.route, namesOf(one)]))
            of = inForce
        }
        return compiled.get(route) ?? null
    }
}

function namesOf({ persons }: PublicRoute): PublicNames {
    const masks = new Map<string, number[]>()
    for (const key of persons) {
        const [digest = "", fields = "0"] = key.split(":")
        masks.set(digest, [...(masks.get(digest) ?? []), Number(fields)])
    }
    return {
        covers: ({ digest, fields }) => masks.get(digest)?.some((known) => (fields & ~known) === 0) === true,
    }
}
