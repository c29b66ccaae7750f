// Short bodies in which nobody was found when they were read: `ok`, a redirect's page, a page that is not there. A site says
// them all day, and what was read once need not be read again.
// Safety: what is found in a body is a function of its type and its bytes (and of planted texts and decoys, with which nothing
// is looked up here), so that nobody can have a body passed over by what came before it.

/** Longest body that is kept, bytes: answers without content are this short. */
export const SHORT_BODY_BYTES = 512
/** Bodies that are kept, a worker and site: at most 128 KiB of them. */
const KEPT_BODIES = 256

export class NobodysBodies {
    /** The type by the body, each as latin1, one unit a byte. */
    readonly #types = new Map<string, string>()

    has(type: string, body: string): boolean {
        return this.#types.get(body) === type
    }

    /** @param body not cut from a longer text, which would be kept with it */
    add(type: string, body: string): void {
        if (this.#types.size >= KEPT_BODIES) this.#types.clear()
        // A type is cut from a head.
        this.#types.set(body, Buffer.from(type, "latin1").toString("latin1"))
    }
}
