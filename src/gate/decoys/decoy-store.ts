// The owner's decoys on disk: written before they take force, read at the start, readable by the owner only. As for stops
// (control/control-store.ts), a file that cannot be read is a fault of the start: decoys must not silently be missing.
import { z } from "zod"
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { DIGEST_HEX_LENGTH } from "../../core/keyer.ts"
import { readDurable, writeDurably } from "../control/durable-file.ts"
import { type Decoy, type DecoysInForce, FRAGMENT_LENGTH, OWN_LENGTH } from "./decoy.ts"

export interface KeptDecoys {
    /** Drawn with the first decoy, and never again; empty until then. */
    readonly fragment: string
    /** Oldest first. */
    readonly decoys: readonly Decoy[]
    readonly expected: readonly string[]
    /** Number of the next decoy: an id is never given twice. */
    readonly nextDecoy: number
}

const KEY_ID_HEX_LENGTH = 8
/** Longest words of the owner's on one decoy, UTF-16 units. */
export const NOTE_UNITS = 200

const Digest = z.string().length(DIGEST_HEX_LENGTH)
const DecoysFile: z.ZodType<KeptDecoys> = z.strictObject({
    fragment: z.union([z.literal(""), z.string().regex(new RegExp(`^[a-z]{${FRAGMENT_LENGTH}}$`))]),
    decoys: z.array(
        z.strictObject({
            id: z.string().regex(/^d[1-9][0-9]*$/),
            sinceMs: z.number(),
            note: z.string().max(NOTE_UNITS),
            own: z.string().regex(new RegExp(`^[a-z0-9]{${OWN_LENGTH}}$`)),
            side: z.enum(["before", "behind"]),
            telling: z.array(Digest),
            names: z.array(Digest),
            keyId: z.string().length(KEY_ID_HEX_LENGTH).optional(),
        }),
    ),
    expected: z.array(z.string()),
    nextDecoy: z.int().positive(),
})

export interface DecoyStore {
    decoys(): KeptDecoys
    save(next: KeptDecoys): void
    /**
     * At the start, when nobody else changes them: in force whether the disk takes it or not.
     *
     * @throws SekishoError SEKISHO_GATE_CONTROL_UNWRITABLE
     */
    settle(next: KeptDecoys): void
}

/**
 * @param mayChange as for openControlStore
 * @throws SekishoError SEKISHO_GATE_CONTROL_UNREADABLE
 */
export function openDecoyStore(file: string, mayChange: () => void = () => undefined): DecoyStore {
    let kept = read(file)
    return {
        decoys: () => kept,
        save: (next) => {
            mayChange()
            writeDurably(file, next)
            kept = next
        },
        settle: (next) => {
            kept = next
            writeDurably(file, next)
        },
    }
}

/** The person key in force, and the installation's first, under which decoys were made that name none. */
export interface DecoyKeys {
    readonly keyId: string
    readonly firstKeyId: string
}

/** Whether a decoy's digests are of another key: the meter can find none of them then. */
export function isMarkOnly({ keyId: own }: Pick<Decoy, "keyId">, { keyId, firstKeyId }: DecoyKeys): boolean {
    return (own ?? firstKeyId) !== keyId
}

/** What workers go by, out of what is kept. */
export function decoysInForce({ fragment, decoys, expected }: KeptDecoys, keys: DecoyKeys): DecoysInForce {
    return {
        fragment,
        expected,
        decoys: decoys.map((decoy) => {
            const { id, own, side, telling, names } = decoy
            return isMarkOnly(decoy, keys)
                ? { id, own, side, telling: [], names: [] }
                : { id, own, side, telling, names }
        }),
    }
}

function read(file: string): KeptDecoys {
    try {
        const content = readDurable(file)
        return content === null ? { fragment: "", decoys: [], expected: [], nextDecoy: 1 } : DecoysFile.parse(content)
    } catch (cause) {
        throw new SekishoError("SEKISHO_GATE_CONTROL_UNREADABLE", {}, cause)
    }
}
