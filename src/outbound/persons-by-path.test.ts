import { expect, test } from "vitest"
import { personsByPath } from "./persons-by-path.ts"
import { found, recordOf } from "./testing/record-of.ts"

type Cells = readonly (readonly [string | null, string])[]

/** The values of each person, by the cells they stand in. */
function people(cells: Cells): readonly (readonly string[])[] | null {
    const record = recordOf(cells, "object")
    const grouped = personsByPath(found(record), record)
    return grouped?.map((fields) => fields.map(({ field, value }) => `${field} ${value ?? ""}`)) ?? null
}

test("each word for people holds a person, whichever of them labels speak of", () => {
    expect(
        people([
            ["fields.reporter.displayName", "山田 太郎"],
            ["fields.reporter.emailAddress", "taro@example.jp"],
            ["fields.assignee.displayName", "佐藤 花子"],
            ["fields.assignee.emailAddress", "hanako@example.jp"],
        ]),
    ).toEqual([
        ["name 山田太郎", "email taro@example.jp"],
        ["name 佐藤花子", "email hanako@example.jp"],
    ])
})

test("what stands nearest to one of them is that one's", () => {
    expect(
        people([
            ["doc.target.patientRole.telecom", "090-0000-0001"],
            ["doc.target.patientRole.patient.name", "山田 太郎"],
            ["doc.author.assignedAuthor.telecom", "090-0000-0002"],
            ["doc.author.assignedAuthor.assignedPerson.name", "佐藤 花子"],
        ])?.map((fields) => fields.toSorted()),
    ).toEqual([
        ["name 山田太郎", "phone 09000000001"],
        ["name 佐藤花子", "phone 09000000002"],
    ])
})

test("what stands as near to all is the record's own; one word for people tells nothing", () => {
    const two: Cells = [
        ["issue.author.name", "山田 太郎"],
        ["issue.assigned_to.name", "佐藤 花子"],
        ["issue.tel", "090-0000-0001"],
    ]
    expect(people(two)?.length).toBe(3)
    expect(people(two.slice(0, 1))).toBeNull()
})
