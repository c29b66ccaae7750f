// What the gate answers about public persons, parsed at the edge.
import { z } from "zod"
import type { PublicAnswer, PublicChanged, PublicStatus } from "../../gate/public-persons/public-control.ts"

export const PUBLIC_STATUS: z.ZodType<PublicStatus> = z.object({
    public: z.number(),
    proposed: z.number(),
    learning: z.number(),
    turnedAway: z.number(),
})

export const PUBLIC_CHANGED: z.ZodType<PublicChanged> = z.object({
    route: z.string(),
    ids: z.array(z.string()),
    inForceMs: z.number(),
    kept: z.boolean(),
})

export const PUBLIC_ANSWER: z.ZodType<PublicAnswer> = z.object({
    routes: z.array(
        z.object({
            route: z.string(),
            public: z.number(),
            proposed: z.number(),
            learning: z.number(),
            seenMs: z.number(),
            ids: z.array(z.string()),
        }),
    ),
    status: PUBLIC_STATUS,
})
