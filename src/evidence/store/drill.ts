// The restore drill: what is encrypted to the recipients must come back through an identity. Done before evidence is relied
// upon; a wrong pair is found now, and not on the day.
import { randomBytes } from "node:crypto"
import { decryptWith, encryptTo } from "../../age/age-file.ts"

/** Longer than one chunk of age (64 KiB): its last chunk is read, too. */
const DRILL_BYTES = 200_000

/** @returns of each identity, in order, whether it opens what the recipients are sent */
export async function runDrill(recipients: readonly string[], identities: readonly string[]): Promise<boolean[]> {
    const content = randomBytes(DRILL_BYTES)
    const sealed = await encryptTo(recipients, content)
    return Promise.all(
        identities.map(async (identity) => {
            const back = await decryptWith(identity, sealed)
            return back !== null && content.equals(back)
        }),
    )
}
