import { expect, test } from "vitest"
import { meantWord, nearestWord } from "./edit-distance.ts"

const COMMANDS = ["status", "stop", "scope", "scan", "incident", "decoy", "--out", "--workers"]

test.each([
    { typed: "statsu", meant: "status", why: "two letters changed places" },
    { typed: "STATUS", meant: "status", why: "capitals" },
    { typed: "inc", meant: "incident", why: "left unfinished" },
    { typed: "--worker", meant: "--workers", why: "a letter is missing" },
    { typed: "check", meant: null, why: "another word, though one is nearest (decoy)" },
    { typed: "--bogus", meant: null, why: "another word, though one is nearest (--out)" },
    { typed: "s", meant: null, why: "begins many" },
    { typed: "", meant: null, why: "nothing was typed" },
])("$typed: $meant ($why)", ({ typed, meant }) => {
    expect(meantWord(typed, COMMANDS)).toBe(meant)
})

test("the nearest is told whatever its distance, where one must be; null where nothing is known", () => {
    expect(nearestWord("check", COMMANDS)).toBe("decoy")
    expect(nearestWord("check", [])).toBeNull()
})
