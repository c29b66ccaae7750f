import { expect, test } from "vitest"
import { createKeyer } from "../core/keyer.ts"
import { createMeter } from "./meter.ts"

const keyer = createKeyer(new Uint8Array(32).fill(7))

const ORDERS = [
    {
        why: "billed in Latin letters, sent in kanji",
        body: `{"billing_details":{"email":"yui@example.com","name":"Yui Kobayashi"},"shipping":{"name":"小林 結衣","phone":"090-0000-0001"}}`,
        persons: 1,
    },
    {
        why: "the other way round",
        body: `{"shipping":{"name":"小林 結衣","phone":"090-0000-0001"},"billing_details":{"email":"yui@example.com","name":"Yui Kobayashi"}}`,
        persons: 1,
    },
    {
        why: "each with a mail address",
        body: `{"billing_details":{"email":"yui@example.com","name":"Yui Kobayashi"},"shipping":{"name":"佐藤 花子","email":"hana@example.com"}}`,
        persons: 2,
    },
    {
        why: "two names in kanji",
        body: `{"billing_details":{"email":"yui@example.com","name":"小林 結衣"},"shipping":{"name":"佐藤 花子","phone":"090-0000-0001"}}`,
        persons: 2,
    },
    {
        why: "a receiver and an author are nobody's card",
        body: `{"author":{"email":"yui@example.com","name":"Yui Kobayashi"},"shipping":{"name":"小林 結衣","phone":"090-0000-0001"}}`,
        persons: 2,
    },
]

test.each(ORDERS)("$why", ({ body, persons }) => {
    const meter = createMeter({ mediaType: "application/json", keyer })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    expect(records.flatMap(({ sightings }) => sightings)).toHaveLength(persons)
})
