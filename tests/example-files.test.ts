// The files under docs/examples/ that docs/incident.md tells people to start from.
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { PassThrough } from "node:stream"
import { parse } from "yaml"
import { expect, test } from "vitest"
import { readAssessment } from "../src/cli/incident/read-assessment.ts"
import { PROFILE_FILE, profileOfFile } from "../src/control/schema/profile-file.ts"
import { PROFILE_SCHEMA } from "../src/control/schema/profile-schema.ts"

const EXAMPLES = resolve(import.meta.dirname, "../docs/examples")

test("profile.yaml is a profile, and shows every key there is", () => {
    const file: unknown = parse(readFileSync(join(EXAMPLES, "profile.yaml"), "utf8"))
    const profile = profileOfFile(PROFILE_FILE.parse(file))
    expect(PROFILE_SCHEMA.parse(profile)).toEqual(profile)
    expect(Object.keys(Object(file)).toSorted()).toEqual(Object.keys(profile).toSorted())
})

test("steps.yaml is an assessment", async () => {
    const { steps, lifted } = await readAssessment(join(EXAMPLES, "steps.yaml"), new PassThrough())
    expect(steps.map(({ id, status, toConfirm }) => [id, status, toConfirm])).toEqual([
        ["report-preliminary", "due", true],
        ["report-final", "due", true],
        ["notice-to-persons", "possible", true],
    ])
    expect(lifted).toEqual([])
})
