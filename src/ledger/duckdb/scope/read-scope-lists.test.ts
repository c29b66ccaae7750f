import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { NO_PEOPLE } from "../../count/people-map.ts"
import { PersonGroups } from "../../count/person-groups.ts"
import { SCOPE_LIST_LIMIT } from "../../scope-parts.ts"
import { goOn } from "../rests.ts"
import { readScopeLists } from "./read-scope-lists.ts"

const SIZE = 40
/** 0 and 1 are one person. */
const groups = new PersonGroups(
    { ...NO_PEOPLE, count: SIZE, linked: Uint32Array.of(0, 1), leaderAt: Uint32Array.of(0, 0) },
    { numbers: [], personOf: [] },
)

let instance: DuckDBInstance
let connection: DuckDBConnection

beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:")
    connection = await instance.connect()
})

afterAll(() => {
    connection.closeSync()
    instance.closeSync()
})

interface Row {
    readonly who: number
    readonly address: string
    readonly route: string
}

const row: fc.Arbitrary<Row> = fc.record({
    // Many rows of one person, and few of many: who showed most rows did not show most persons.
    who: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat({ max: SIZE - 1 })),
    address: fc.nat({ max: 150 }).map((n) => `192.0.2.${n}`),
    route: fc.constantFrom("/", "/a", "/?' --"),
})

function expected(
    rows: readonly Row[],
    nameOf: (row: Row) => string,
): { name: string; persons: number; records: number }[] {
    const names = [...new Set(rows.map(nameOf))].map((name) => {
        const own = rows.filter((each) => nameOf(each) === name)
        return { name, persons: new Set(own.map(({ who }) => (who === 1 ? 0 : who))).size, records: own.length }
    })
    return names
        .sort((a, b) => b.persons - a.persons || b.records - a.records || (a.name < b.name ? -1 : 1))
        .slice(0, SCOPE_LIST_LIMIT)
}

test("the names with most persons, in however many turns they are looked for", async () => {
    await fc.assert(
        fc.asyncProperty(
            fc.array(row, { maxLength: 400, size: "max" }),
            fc.constantFrom(1, 7, 100, 1_000),
            async (rows, turnNames) => {
                await connection.run("CREATE OR REPLACE TEMP TABLE shown (who BIGINT, address VARCHAR, route VARCHAR)")
                const values = rows.map(
                    ({ who, address, route }) => `(${who}, '${address}', '${route.replaceAll("'", "''")}')`,
                )
                if (values.length > 0) await connection.run(`INSERT INTO shown VALUES ${values.join(", ")}`)
                const listed = { size: SIZE, groups, placeOf: (who: number) => who, turnNames }
                const { clients, routes } = await readScopeLists(
                    { connection, rest: goOn },
                    { exposures: "FROM shown x", values: {} },
                    listed,
                )
                expect(clients.map(({ address: name, ...rest }) => ({ name, ...rest }))).toEqual(
                    expected(rows, ({ address }) => address),
                )
                expect(routes.map(({ route: name, ...rest }) => ({ name, ...rest }))).toEqual(
                    expected(rows, ({ route }) => route),
                )
            },
        ),
        { numRuns: 30 },
    )
})
