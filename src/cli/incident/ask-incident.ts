import { SekishoError } from "../../core/errors/sekisho-error.ts"
import type { IncidentRecord } from "../../control/contract.ts"
import type { ProfileVersion } from "../../control/profile/profile.ts"
import { readCase, type Case } from "../../control/read-case.ts"
import type { Summary } from "../../control/register/summary.ts"
import { REGISTER_QUERY } from "../../server/api/incident-schemas.ts"
import { askControl } from "../ask-control.ts"
import type { CommandContext } from "../command.ts"
import { incidentId } from "./incident-id.ts"

/** @throws SekishoError SEKISHO_CONTROL_INCIDENT_UNKNOWN, SEKISHO_CLI_USAGE */
export async function askIncident(
    id: string | undefined,
    config: string | undefined,
    context: CommandContext,
): Promise<IncidentRecord> {
    const known = incidentId(id)
    return askControl<IncidentRecord>(context, config, {
        method: "GET",
        path: `/incidents/${known}`,
        local: async (store) => {
            const record = await store.incident(known)
            if (record === null) throw new SekishoError("SEKISHO_CONTROL_INCIDENT_UNKNOWN")
            return record
        },
    })
}

/** With the organisation. @throws SekishoError SEKISHO_CONTROL_INCIDENT_UNKNOWN, SEKISHO_CLI_USAGE */
export async function askCase(
    id: string | undefined,
    config: string | undefined,
    context: CommandContext,
): Promise<Case> {
    const known = incidentId(id)
    return askControl<Case>(context, config, {
        method: "GET",
        path: `/incidents/${known}/case`,
        local: async (store) => readCase(store, known),
    })
}

/** @param asked conditions as the register's query has them; none: all. @throws SekishoError SEKISHO_CLI_USAGE */
export async function askRegister(
    asked: Readonly<Record<string, string>>,
    config: string | undefined,
    context: CommandContext,
): Promise<readonly Summary[]> {
    const filter = REGISTER_QUERY.safeParse(asked)
    if (!filter.success) throw new SekishoError("SEKISHO_CLI_USAGE")
    const { incidents } = await askControl<{ readonly incidents: readonly Summary[] }>(context, config, {
        method: "GET",
        path: `/incidents?${new URLSearchParams(asked).toString()}`,
        local: async (store) => ({ incidents: await store.register(filter.data) }),
    })
    return incidents
}

/** @returns null where none was entered */
export async function askProfile(config: string | undefined, context: CommandContext): Promise<ProfileVersion | null> {
    const { profile } = await askControl<{ readonly profile: ProfileVersion | null }>(context, config, {
        method: "GET",
        path: "/profile",
        local: async (store) => ({ profile: await store.profile() }),
    })
    return profile
}
