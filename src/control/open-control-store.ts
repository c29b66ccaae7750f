import { SekishoError } from "../core/errors/sekisho-error.ts"
import { assessingStore } from "./assessing-store.ts"
import type { ControlStore } from "./contract.ts"
import type { DeedWitness } from "./deeds/witness.ts"

/** Where the control store is: a folder of ours, or a PostgreSQL server. */
export type ControlPlace =
    | { readonly kind: "embedded"; readonly folder: string }
    | {
          readonly kind: "server"
          readonly url: string
          /** Name of the environment variable that holds the password; null: none is needed. */
          readonly passwordEnv: string | null
      }

/**
 * @param environment where the password is looked up
 * @param nowMs Unix milliseconds
 * @param witness told of every deed; null only for whoever records nothing
 * @throws SekishoError SEKISHO_CONTROL_OPEN_FAILED, SEKISHO_CONTROL_UNREACHABLE
 */
export async function openControlStore(
    place: ControlPlace,
    environment: Readonly<Record<string, string | undefined>>,
    nowMs: number,
    witness: DeedWitness | null,
): Promise<ControlStore> {
    // Each driver is loaded only where it is used: the embedded one alone is 15 MB of WebAssembly.
    if (place.kind === "embedded") {
        const { openEmbeddedStore } = await import("./embedded/open-embedded-store.ts")
        return assessingStore(await openEmbeddedStore(place.folder, nowMs, witness))
    }
    const password = place.passwordEnv === null ? null : environment[place.passwordEnv]
    if (password === undefined) throw new SekishoError("SEKISHO_CONTROL_UNREACHABLE", { passwordUnset: 1 })
    const { openServerStore } = await import("./server/open-server-store.ts")
    return assessingStore(await openServerStore(place.url, password, nowMs, witness))
}
