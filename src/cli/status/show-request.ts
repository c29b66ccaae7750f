// `sekisho status --id`: what the id in an answer's `sekisho-id` stands for.
import { SekishoError } from "../../core/errors/sekisho-error.ts"
import { say } from "../../core/messages/say.ts"
import { STATUS_MESSAGES } from "../../core/messages/status.messages.data.ts"
import type { RequestRecord } from "../../core/observation.ts"
import { REQUEST_QUERY } from "../../server/api/query-schemas.ts"
import { askLedger } from "../ask-ledger.ts"
import type { CommandContext, ExitCode } from "../command.ts"
import { requestText } from "./request-text.ts"

/** @returns 1 where the ledger has no such request */
export async function showRequest(text: string, context: CommandContext): Promise<ExitCode> {
    // Copied out of a mail or a page, with what hangs on.
    const { success, data } = REQUEST_QUERY.safeParse({ id: text.trim().toLowerCase() })
    if (!success) throw new SekishoError("SEKISHO_CLI_USAGE")
    const { id } = data
    const { request } = await askLedger<{ readonly request: RequestRecord | null }>(context, {
        path: `/request?${new URLSearchParams({ id }).toString()}`,
        local: async (ledger) => ({ request: await ledger.request(id) }),
    })
    if (request === null) {
        context.tell(say(STATUS_MESSAGES.requestUnknown, { id })[context.language])
        return 1
    }
    context.print(context.json ? JSON.stringify(request) : requestText(request, context.language))
    return 0
}
