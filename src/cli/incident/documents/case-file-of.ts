import { dutiesOf } from "../../../control/duties/assess-incident.ts"
import { SekishoError } from "../../../core/errors/sekisho-error.ts"
import type { CaseFile } from "../../../documents/case-file.ts"
import { tokyoDay } from "../../../duty/clock/calendar-date.ts"
import type { CommandContext } from "../../command.ts"
import { askCase } from "../ask-incident.ts"

/** @throws SekishoError SEKISHO_CONTROL_INCIDENT_UNKNOWN, SEKISHO_DUTY_RULES_UNKNOWN, SEKISHO_CLI_USAGE */
export async function caseFileOf(
    id: string | undefined,
    config: string | undefined,
    context: CommandContext,
): Promise<CaseFile> {
    const { record, profile } = await askCase(id, config, context)
    const today = tokyoDay(Date.now())
    const { facts, assessment } = dutiesOf(record.incident, profile, today)
    if (assessment.ruleSets.length === 0) throw new SekishoError("SEKISHO_DUTY_RULES_UNKNOWN")
    return { record, profile, facts, assessment, today }
}
