// One's own incidents as the library reads them: statistics, half-year table and VERIS are made of them as of others'.
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { IncidentRecord } from "../../library/contract.ts"
import { halfYearOf, mainCauseOf, sectorOf } from "../../library/statistics/facts.ts"
import { halfYearTable } from "../../library/statistics/tables.ts"
import { fromVeris } from "../../library/veris/from-veris.ts"
import { toVeris } from "../../library/veris/to-veris.ts"
import { parseRecord, parseVeris } from "../library/record-schema.ts"
import { openOffice, PROFILE_YAML, type Office } from "./office.case.ts"

let office: Office
let records: readonly IncidentRecord[] = []

beforeAll(async () => {
    office = await openOffice()
    const profile = join(office.root, "profile.yaml")
    await writeFile(profile, PROFILE_YAML)
    await office.did("profile", "set", profile)
    const sent = ["--kind", "mis-sent", "--title", "誤送付", "--system", "架空の通知", "--known-at", "2025-11-20T09:30"]
    const first = await office.opened(...sent)
    await office.did("fact", first, "media", "paper", "--certainty", "confirmed")
    await office.did("fact", first, "leak", "confirmed", "--certainty", "confirmed")
    await office.did(
        "figures",
        first,
        "--persons",
        "最大120",
        "--row",
        "name,address,処置年月日=120/130",
        "--records",
        "130",
    )
    const lost = await office.opened("--kind", "lost-medium", "--title", "媒体の紛失", "--known-at", "2025-05-01")
    await office.did("fact", lost, "fields", "name", "--certainty", "confirmed")
    const { out } = await office.run(["export"])
    records = out
        .trim()
        .split("\n")
        .map((line) => {
            const record = parseRecord(JSON.parse(line))
            if (record === null) throw new TypeError("no record")
            return record
        })
})
afterAll(async () => office.close())

test("every incident of the register, in order, as the library's schema wants it", () => {
    expect(records.map(({ title, status }) => [title, status])).toEqual([
        ["誤送付", "confirmed"],
        ["媒体の紛失", "confirmed"],
    ])
})

test("persons and records apart, data, cause and what became of them, with their certainty", () => {
    const [first, lost] = records
    expect(first?.figures.map(({ value: { amount, kind, bounds, gross } }) => [amount, kind, bounds, gross])).toEqual([
        [120, "persons", ["at-most"], false],
        [130, "records", [], true],
    ])
    expect(first?.items.map(({ value }) => value.field ?? value.text)).toEqual(["name", "address", "処置年月日"])
    expect(first?.happened.map(({ value, witnesses }) => [value.what, witnesses[0]?.certainty.level])).toEqual([
        ["leak", "confirmed"],
    ])
    expect(records.map((record) => mainCauseOf(record))).toEqual(["misdirected-post", "lost"])
    expect(lost?.items.map(({ value }) => value.field)).toEqual(["name"])
})

test("the half-year table has them: kind of body, period", () => {
    expect(records.map((record) => [sectorOf(record), halfYearOf(record)])).toEqual([
        ["local", "2025-2"],
        ["local", "2025-1"],
    ])
    expect(halfYearTable(records, "2025-2").find(({ sector }) => sector === "local")).toMatchObject({
        organs: 1,
        cases: 1,
    })
})

test("through VERIS and back nothing is lost", () => {
    const documents = records.map((record) => parseVeris(JSON.parse(JSON.stringify(toVeris(record)))))
    expect(documents.map((document) => document?.victim?.victim_id)).toEqual(["架空市", "架空市"])
    const back = documents.map((document) =>
        document === null ? null : fromVeris(document, parseRecord(document.plus?.["sekisho"])),
    )
    expect(back.map((record) => ({ ...record, veris: null }))).toEqual(records)
})

test("one by its number", async () => {
    const { objects } = await office.run(["export", records[1]?.id ?? ""], { json: true })
    expect(objects.map((object) => object["title"])).toEqual(["媒体の紛失"])
})
