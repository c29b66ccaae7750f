// What the gate answers about decoys, parsed at the edge.
import { z } from "zod"
import type { DecoysAdded, DecoysAnswer, DecoysChanged } from "../../gate/decoys/decoy-control.ts"

const CHANGED = { ids: z.array(z.string()), inForceMs: z.number() }
const COUNTED = { served: z.number(), missed: z.number(), lastMs: z.number().nullable() }

export const DECOYS_CHANGED: z.ZodType<DecoysChanged> = z.object(CHANGED)

export const DECOYS_ADDED: z.ZodType<DecoysAdded> = z.object({
    ...CHANGED,
    persons: z.array(
        z.object({
            name: z.string(),
            kana: z.string(),
            postal: z.string(),
            address: z.string(),
            phone: z.string(),
            email: z.string(),
            birth: z.string(),
        }),
    ),
})

export const DECOYS_STATUS: z.ZodType<DecoysAnswer["status"]> = z.object({
    decoys: z.number(),
    markOnly: z.number(),
    served: z.number(),
    missed: z.number(),
    recall: z.number().nullable(),
    blindRoutes: z.array(z.string()),
})

export const DECOYS_ANSWER: z.ZodType<DecoysAnswer> = z.object({
    decoys: z.array(
        z.object({ id: z.string(), sinceMs: z.number(), note: z.string(), ...COUNTED, metered: z.number() }),
    ),
    expected: z.array(z.string()),
    routes: z.record(z.string(), z.object(COUNTED)),
    status: DECOYS_STATUS,
})
