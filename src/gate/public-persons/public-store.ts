// Who is public, and what was learned of others, on disk: keyed digests, dates and routes, readable by the owner only. A file
// that cannot be read, or was made under another person key, is told and begins empty: then everybody counts.
import { z } from "zod"
import type { KeptPublicPersons } from "../../behaviour/public-persons/contract.ts"
import { DIGEST_HEX_LENGTH } from "../../core/keyer.ts"
import { readDurable, writeDurably } from "../control/durable-file.ts"
import type { GateLog } from "../gate-log.ts"

const Digest = z.string().length(DIGEST_HEX_LENGTH)
const Word = z.string().max(DIGEST_HEX_LENGTH)
const Teacher = z.strictObject({ network: Word, day: z.number(), anonymous: z.boolean() })
const Met = z.strictObject({ network: Word, firstMs: z.number(), lastMs: z.number() })
const Kept: z.ZodType<KeptPublicPersons> = z.strictObject({
    livedMs: z.number().nonnegative(),
    nextId: z.int().positive(),
    proposedOn: z.number(),
    proposed: z.array(z.tuple([z.string(), z.number()])),
    visitors: z.array(z.tuple([Word, Met])),
    persons: z.array(
        z.strictObject({
            id: z.string().nullable(),
            route: z.string(),
            digest: Digest,
            fields: z.int().nonnegative(),
            state: z.enum(["learning", "proposed", "public"]),
            sinceMs: z.number(),
            seenMs: z.number(),
            teachers: z.array(z.tuple([Word, Teacher])),
            days: z.array(z.number()),
        }),
    ),
})
/** As one line: written for people to read, it would be ten times as many lines as visitors. */
const PublicFile = z.strictObject({ keyId: z.string(), kept: z.string() })

/** @returns null: none, or none that can be used */
export function readPublicPersons(file: string, keyId: string, log: GateLog): KeptPublicPersons | null {
    try {
        const content = readDurable(file)
        if (content === null) return null
        const read = PublicFile.parse(content)
        if (read.keyId === keyId) return Kept.parse(JSON.parse(read.kept))
        log.info("public persons were of another person key: nobody is public", {})
        return null
    } catch (error) {
        log.fault("public persons", error)
        return null
    }
}

/** @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE */
export function writePublicPersons(file: string, keyId: string, kept: KeptPublicPersons): void {
    writeDurably(file, { keyId, kept: JSON.stringify(kept) } satisfies z.infer<typeof PublicFile>)
}
