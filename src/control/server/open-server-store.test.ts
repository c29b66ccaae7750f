// The contract on a real PostgreSQL, and what only a server can do: refuse, go away, serve two.
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { runControlContract, type ControlUnderTest } from "../contract.case.ts"
import type { ControlStore } from "../contract.ts"
import { openControlStore } from "../open-control-store.ts"
import { WHOLE_REGISTER } from "../register/filter.ts"
import { NOW_MS, note, OPENED } from "../synthetic-incidents.case.ts"
import { openServerStore } from "./open-server-store.ts"
import { findPostgres, PASSWORD, startPrivateCluster, type PrivateCluster } from "./private-cluster.case.ts"

const bin = findPostgres()
const ACT = { by: "test", nowMs: NOW_MS }

describe.skipIf(bin === null)("PostgreSQL", () => {
    let cluster: PrivateCluster

    beforeAll(async () => {
        cluster = await startPrivateCluster(bin ?? "")
    })
    afterAll(async () => {
        await cluster.stop()
    })

    async function make(): Promise<ControlUnderTest> {
        const url = await cluster.createDatabase()
        let store = await openServerStore(url, PASSWORD, NOW_MS)
        return {
            store,
            reopen: async () => {
                await store.close()
                store = await openServerStore(url, PASSWORD, NOW_MS)
                return store
            },
            dispose: async () => store.close(),
        }
    }

    runControlContract("server", make, { skip: [] })

    test("two processes on one database: each sees what the other has done, and no event is lost", async () => {
        const url = await cluster.createDatabase()
        const [one, two] = await Promise.all([
            openServerStore(url, PASSWORD, NOW_MS),
            openServerStore(url, PASSWORD, NOW_MS),
        ])
        try {
            const ids = await Promise.all([one, two, one, two].map(async (store) => store.open(OPENED, ACT)))
            expect(ids.every(({ kind }) => kind === "applied")).toBe(true)
            await Promise.all(
                Array.from({ length: 20 }, async (_, n) =>
                    (n % 2 === 0 ? one : two).record("2026-001", note(`${n}`), ACT, null),
                ),
            )
            expect((await one.incident("2026-001"))?.events).toHaveLength(21)
            expect(await two.register(WHOLE_REGISTER)).toEqual(await one.register(WHOLE_REGISTER))
            expect(await two.register(WHOLE_REGISTER)).toHaveLength(4)
        } finally {
            await Promise.all([one.close(), two.close()])
        }
    })

    test("what was kept cannot be altered by somebody with SQL either", async () => {
        const url = await cluster.createDatabase()
        await withStore(url, async (store) => {
            await store.open(OPENED, ACT)
            const change = "update sekisho.incident_events set body = '{}'"
            await expect(cluster.run(url, change)).rejects.toMatchObject({ code: "23000" })
            await expect(cluster.run(url, "delete from sekisho.incident_events")).rejects.toMatchObject({
                code: "23000",
            })
        })
    })

    test("a server that was restarted is spoken to again", async () => {
        const url = await cluster.createDatabase()
        await withStore(url, async (store) => {
            await store.open(OPENED, ACT)
            await cluster.disconnectAll(url)
            await expect.poll(async () => store.register(WHOLE_REGISTER).catch(() => [])).toHaveLength(1)
        })
    })

    test("a schema of a newer version is left alone", async () => {
        const url = await cluster.createDatabase()
        await withStore(url, async () => Promise.resolve())
        await cluster.run(url, "insert into sekisho.schema_version values (999, 0)")
        await expect(openServerStore(url, PASSWORD, NOW_MS)).rejects.toMatchObject({
            code: "SEKISHO_CONTROL_OPEN_FAILED",
            detail: { schemaVersion: 999 },
        })
    })

    test("a record of a newer version is not guessed at, and nothing of it is quoted", async () => {
        const url = await cluster.createDatabase()
        await withStore(url, async (store) => {
            await store.open(OPENED, ACT)
            await cluster.run(
                url,
                `insert into sekisho.incident_events values ('2026-001', 2, 0, 'x', 'foretold', '{"kind":"foretold","secret":"秘密"}')`,
            )
            const fault: unknown = await store.incident("2026-001").catch((error: unknown) => error)
            expect(fault).toMatchObject({ code: "SEKISHO_CONTROL_RECORD_UNREADABLE" })
            expect(JSON.stringify(fault) + String(fault)).not.toContain("秘密")
        })
    })

    test("a register of another version is derived anew from the events", async () => {
        const url = await cluster.createDatabase()
        await withStore(url, async (store) => void (await store.open(OPENED, ACT)))
        await cluster.run(url, `update sekisho.incidents set summary = '{"old":true}'; delete from sekisho.settings`)
        await withStore(url, async (store) => {
            expect(await store.register(WHOLE_REGISTER)).toMatchObject([{ id: "2026-001", kind: "lost-medium" }])
        })
    })

    test("a wrong password, an unset variable and nobody there are told apart from a broken store, and quoted nowhere", async () => {
        const url = await cluster.createDatabase()
        const place = { kind: "server", url, passwordEnv: "SEKISHO_TEST_PASSWORD" } as const
        const fault = { code: "SEKISHO_CONTROL_UNREACHABLE" }
        await expect(openControlStore(place, {}, NOW_MS, null)).rejects.toMatchObject({
            ...fault,
            detail: { passwordUnset: 1 },
        })
        const wrong: unknown = await openControlStore(
            place,
            { SEKISHO_TEST_PASSWORD: "wr0ng-one" },
            NOW_MS,
            null,
        ).catch((error: unknown) => error)
        expect(wrong).toMatchObject(fault)
        expect(String(wrong instanceof Error ? wrong.cause : "")).not.toContain("wr0ng-one")
        await expect(openServerStore("postgres://u@127.0.0.1:1/d", null, NOW_MS)).rejects.toMatchObject(fault)
        const store = await openControlStore(place, { SEKISHO_TEST_PASSWORD: PASSWORD }, NOW_MS, null)
        await store.close()
    })
})

async function withStore(url: string, use: (store: ControlStore) => Promise<void>): Promise<void> {
    const store = await openServerStore(url, PASSWORD, NOW_MS)
    try {
        await use(store)
    } finally {
        await store.close()
    }
}
