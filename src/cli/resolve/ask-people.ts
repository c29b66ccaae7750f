// Asks for the persons of a scope, and keeps them as they come.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { RESOLVE_MESSAGES } from "../../core/messages/resolve.messages.data.ts"
import { say } from "../../core/messages/say.ts"
import type { KeySpan, Ledger, ScopeQuery } from "../../ledger/contract.ts"
import { blockOf, type PeopleBlock } from "../../ledger/people-block.ts"
import { type Frame, readFrames } from "../../server/api/people-frames.ts"
import { askLedger } from "../ask-ledger.ts"
import type { CommandContext } from "../command.ts"
import { createLiveLine } from "../live-line.ts"
import { scopePath } from "../scope/ask-scope.ts"
import { PeopleTable } from "./people-table.ts"

export interface ScopePeople {
    /** The person keys that made them, each with when it was used. */
    readonly keySpans: readonly KeySpan[]
    readonly exposed: PeopleTable
    /** Of records that had not reached the ledger: whom they show is not among them. */
    readonly lagBytes: number
}

/** @throws SekishoError as askLedger; SEKISHO_CLI_SCOPE_TOO_LARGE where they do not fit into memory */
export async function askPeople(context: CommandContext, query: ScopeQuery): Promise<ScopePeople> {
    const progress = createLiveLine(context)
    const keep = (table: PeopleTable, block: PeopleBlock): void => {
        context.signal.throwIfAborted()
        table.add(block)
        progress.update(say(RESOLVE_MESSAGES.people, { persons: table.count })[context.language])
    }
    try {
        return await askLedger(context, {
            path: scopePath("/people", query),
            stream: async (bytes) => streamedPeople(bytes, keep),
            local: async (ledger) => ownPeople(ledger, query, keep),
        })
    } finally {
        progress.end()
    }
}

type Keep = (table: PeopleTable, block: PeopleBlock) => void

async function ownPeople(ledger: Ledger, query: ScopeQuery, keep: Keep): Promise<ScopePeople> {
    const keySpans = await ledger.keySpans(query)
    const exposed = new PeopleTable()
    for await (const block of ledger.people(query)) keep(exposed, block)
    return { keySpans, exposed, lagBytes: 0 }
}

async function streamedPeople(bytes: AsyncIterable<Uint8Array>, keep: Keep): Promise<ScopePeople> {
    const exposed = new PeopleTable()
    let keySpans: readonly KeySpan[] = []
    let [blocks, lagBytes] = [0, 0]
    for await (const { head, arrays } of checked(readFrames(bytes))) {
        if (head.kind === "begin") ({ keySpans, lagBytes } = head)
        else if (head.kind === "fault") throw new SekishoError(head.code)
        else if (head.kind === "end") {
            if (head.blocks !== blocks) break
            return { keySpans, exposed, lagBytes }
        } else {
            keep(exposed, blockOf(arrays))
            blocks++
        }
    }
    throw new SekishoError("SEKISHO_CLI_NO_ANSWER")
}

/** What is no frame comes from another version, or from nobody of ours. */
async function* checked(frames: AsyncIterable<Frame>): AsyncGenerator<Frame> {
    try {
        yield* frames
    } catch (cause) {
        throw cause instanceof RangeError || cause instanceof SyntaxError
            ? new SekishoError("SEKISHO_CLI_NO_ANSWER", {}, cause)
            : cause
    }
}
