// Short bodies in which nobody was found when they were read: `ok`, a redirect's page, a page that is not there. A site says
// them all day, and what was read twice need not be read again.
// Safety: what is found in a body is a function of its type and its bytes (and of planted texts and decoys, with which nothing
// is looked up here), so that nobody can have a body passed over by what came before it.

/** Longest body that is kept, bytes: answers without content are this short. */
export const SHORT_BODY_BYTES = 512
/** Bodies that are kept, a worker and site: at most 128 KiB of them. */
const KEPT_BODIES = 256
/** Signs of bodies that were met once: one that never comes again is not kept, for keeping costs as much as reading it. */
const SIGNS = 1_024

export class NobodysBodies {
    /** The type by the body, each as latin1, one unit a byte. */
    readonly #types = new Map<string, string>()
    /** At the place that its last bits tell; two bodies with one sign are kept too early, which is all it does. */
    readonly #signs = new Int32Array(SIGNS)

    has(type: string, body: string): boolean {
        return this.#types.get(body) === type
    }

    /** Keeps it when it is met again. @param body not cut from a longer text, which would be kept with it */
    note(type: string, body: string): void {
        const sign = signOf(body)
        const place = sign & (SIGNS - 1)
        if (this.#signs[place] !== sign) {
            this.#signs[place] = sign
            return
        }
        if (this.#types.size >= KEPT_BODIES) this.#types.clear()
        // A type is cut from a head.
        this.#types.set(body, Buffer.from(type, "latin1").toString("latin1"))
    }
}

function signOf(body: string): number {
    let sign = body.length
    for (let index = 0; index < body.length; index++) sign = (Math.imul(sign, 31) + body.charCodeAt(index)) | 0
    return sign
}
