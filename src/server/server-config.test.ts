import { describe, expect, test } from "vitest"
import { parseServerConfig } from "./server-config.ts"

describe("parseServerConfig", () => {
    test("defaults where the gate says nothing", () => {
        expect(parseServerConfig('{"dataDir":"/data"}')).toEqual({
            dataDir: "/data",
            alerts: { webhook: null, smtp: null },
            retention: { requestsDays: 90, exposuresDays: null, findingsDays: null, eventsDays: null },
            control: { url: null, passwordEnv: null },
            contact: null,
        })
    })

    test.each([
        { json: undefined, why: "no variable" },
        { json: "", why: "empty" },
        { json: "{", why: "no JSON" },
        { json: "{}", why: "no data folder" },
        { json: '{"dataDir":"/d","retention":{"requestsDays":0}}', why: "would delete everything" },
        { json: '{"dataDir":"/d","alerts":{"webhook":{"url":"x"},"smtp":null}}', why: "no URL" },
    ])("refuses: $why", ({ json }) => {
        expect(() => parseServerConfig(json)).toThrow(expect.objectContaining({ code: "SEKISHO_CONFIG_INVALID" }))
    })
})
