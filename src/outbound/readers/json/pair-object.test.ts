// Objects that say themselves what their values are: what a record was and became, numbers of papers by their kind.
import { expect, test } from "vitest"
import { FIELDS, maskOf } from "../../../core/fields.ts"
import { createKeyer } from "../../../core/keyer.ts"
import { createMeter } from "../../meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

const SHOWN = [
    {
        why: "what was changed on a record, by its label",
        body: `{"history":[{"by":"窓口端末07","changes":[{"field":"氏名","before":null,"after":"中村 健一"},{"field":"電話番号","before":null,"after":"090-0000-0001"},{"field":"DM可否","before":"可","after":"否"}]}]}`,
        shown: [["name", "phone"]],
    },
    {
        why: "old and new values, the name as it was",
        body: `[{"attribute":"氏名","old":"中村 健一","new":"中村 健一"},{"attribute":"email","old":"a@example.com","new":"b@example.com"}]`,
        shown: [["name", "email"]],
    },
    {
        why: "the number of a paper within another object that has a type",
        body: `{"passengers":[{"type":"ADT","surname":"NAKAMURA","givenNames":"KENICHI","document":{"type":"PASSPORT","number":"TK1234567"}}]}`,
        shown: [["name", "passport"]],
    },
    {
        why: "prices that changed, of goods called as people are",
        body: `{"changes":[{"field":"price","before":100,"after":200},{"field":"商品名","before":"見本帳","after":"菊地 純米"}]}`,
        shown: [],
    },
    {
        why: "what differs between two settings",
        body: `{"diff":[{"key":"name","old":"web-01","new":"web-02"},{"key":"title","old":"定食","new":"松花堂"}]}`,
        shown: [],
    },
    {
        why: "a file's number beside its type",
        body: `{"items":[{"type":"book","name":"見本帳","document":{"type":"PDF","number":"TK1234567"}}]}`,
        shown: [],
    },
] as const

test.each(SHOWN)("$why", ({ body, shown }) => {
    const meter = createMeter({ mediaType: "application/json", keyer })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    const fields = records.flatMap(({ sightings }) =>
        sightings.map((one) => FIELDS.filter((field) => (one.fields & maskOf([field])) !== 0)),
    )
    expect(fields).toEqual(shown)
})
