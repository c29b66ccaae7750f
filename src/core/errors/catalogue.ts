import { BACKUP_ERRORS } from "./backup.errors.data.ts"
import { BEHAVIOUR_ERRORS } from "./behaviour.errors.data.ts"
import { CLI_ERRORS } from "./cli.errors.data.ts"
import { CONFIG_ERRORS } from "./config.errors.data.ts"
import { CONTROL_ERRORS } from "./control.errors.data.ts"
import { DUTY_ERRORS } from "./duty.errors.data.ts"
import { EVIDENCE_ERRORS } from "./evidence.errors.data.ts"
import { GATE_ERRORS } from "./gate.errors.data.ts"
import { INBOUND_ERRORS } from "./inbound.errors.data.ts"
import { JOURNAL_ERRORS } from "./journal.errors.data.ts"
import { LEDGER_ERRORS } from "./ledger.errors.data.ts"
import { LIBRARY_ERRORS } from "./library.errors.data.ts"
import { NODE_ERRORS } from "./node.errors.data.ts"
import { OUTBOUND_ERRORS } from "./outbound.errors.data.ts"
import { SERVER_ERRORS } from "./server.errors.data.ts"
import { WATCH_ERRORS } from "./watch.errors.data.ts"
import type { ErrorEntry } from "./error-entry.ts"

/** The one error catalogue: a table a part, joined here. A test holds docs/errors.md against it in both directions. */
export type ErrorCode =
    | keyof typeof BACKUP_ERRORS
    | keyof typeof BEHAVIOUR_ERRORS
    | keyof typeof CLI_ERRORS
    | keyof typeof CONFIG_ERRORS
    | keyof typeof CONTROL_ERRORS
    | keyof typeof DUTY_ERRORS
    | keyof typeof EVIDENCE_ERRORS
    | keyof typeof GATE_ERRORS
    | keyof typeof INBOUND_ERRORS
    | keyof typeof JOURNAL_ERRORS
    | keyof typeof LEDGER_ERRORS
    | keyof typeof LIBRARY_ERRORS
    | keyof typeof NODE_ERRORS
    | keyof typeof OUTBOUND_ERRORS
    | keyof typeof SERVER_ERRORS
    | keyof typeof WATCH_ERRORS

export const ERROR_CATALOGUE: Readonly<Record<ErrorCode, ErrorEntry>> = {
    ...BACKUP_ERRORS,
    ...BEHAVIOUR_ERRORS,
    ...CLI_ERRORS,
    ...CONFIG_ERRORS,
    ...CONTROL_ERRORS,
    ...DUTY_ERRORS,
    ...EVIDENCE_ERRORS,
    ...GATE_ERRORS,
    ...INBOUND_ERRORS,
    ...JOURNAL_ERRORS,
    ...LEDGER_ERRORS,
    ...LIBRARY_ERRORS,
    ...NODE_ERRORS,
    ...OUTBOUND_ERRORS,
    ...SERVER_ERRORS,
    ...WATCH_ERRORS,
}
