// The exposures of an answer as they are stored, where its beginning was not seen (open-answers.ts): after a start, mostly.
import type { ExposureRecord } from "../../../core/observation.ts"
import type { Connection } from "../connection.ts"
import { asNumber, asText, asTextOrNull, readColumns } from "../read-columns.ts"
import { identityFrom } from "../scope/read-identities.ts"
import { HEX } from "../scope/traits.ts"
import type { StoredExposure } from "./open-answers.ts"

/** A row a sighting, its traits in one text: a code and a digest each. */
const READ_ANSWER = `WITH answer AS (
        SELECT o.*, s.seq, s.fields, s.signature FROM offers o JOIN seen s USING (record) WHERE o.tx = $tx
    ), shown AS (
        SELECT signature, string_agg(kind || ' ' || hex, ' ' ORDER BY kind, hex) AS traits FROM (
            SELECT DISTINCT signature, kind, ${HEX} AS hex FROM traits WHERE signature IN (SELECT signature FROM answer)
        ) GROUP BY signature
    )
    SELECT record::DOUBLE, seq, fields, traits, at_ms::DOUBLE, address, session, account, route, key_id
    FROM answer JOIN shown USING (signature) ORDER BY seq`

/** @returns one for each of its sightings */
export async function readAnswer(connection: Connection, transaction: string): Promise<readonly StoredExposure[]> {
    const columns = await readColumns(connection, READ_ANSWER, { tx: transaction })
    const [records = [], seqs = [], fields = [], traits = []] = columns
    const [atMs = [], addresses = [], sessions = [], accounts = [], routes = [], keyIds = []] = columns.slice(4)
    return records.map((record, row) => {
        const words = asText(traits[row]).split(" ")
        const kinds = words.filter((_, at) => at % 2 === 0).map(Number)
        const digests = words.filter((_, at) => at % 2 === 1)
        const exposure: ExposureRecord = {
            kind: "exposure",
            transaction,
            atMs: asNumber(atMs[row]),
            keyId: asText(keyIds[row]),
            client: {
                address: asText(addresses[row]),
                session: asTextOrNull(sessions[row]),
                account: asTextOrNull(accounts[row]),
            },
            route: asText(routes[row]),
            firstSeq: asNumber(seqs[row]),
            sightings: [{ ...identityFrom(kinds, digests), fields: asNumber(fields[row]) }],
        }
        return { number: asNumber(record), exposure }
    })
}
