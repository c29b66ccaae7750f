import { expect, test } from "vitest"
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { FIELDS } from "../../core/fields.ts"
import { readField } from "./read-field.ts"

test.each([
    { word: "my_number", want: "my_number", why: "as it is written elsewhere" },
    { word: "My-Number", want: "my_number", why: "as people write it" },
    { word: "ｅｍａｉｌ", want: "email", why: "full width" },
    { word: "マイナンバー", want: "my_number", why: "what the notice calls it" },
    { word: "個人番号", want: "my_number", why: "what the law calls it" },
    { word: "氏名", want: "name", why: "in Japanese" },
    { word: "処置年月日", want: null, why: "the office's own words" },
    { word: "番号", want: null, why: "any number" },
])("$word: $why", ({ word, want }) => {
    expect(readField(word)).toBe(want)
})

test.each(["my-numbr", "e-mail", "x"])("%s is refused, and told what there is", (word) => {
    expect(() => readField(word)).toThrow(expect.objectContaining({ code: "SEKISHO_CLI_INPUT_INVALID" }))
})

test("every field is read by the names it is shown with", () => {
    const shown = FIELDS.map((field) => readField(FIELD_NAMES[field].ja.split(/[（・]/u)[0] ?? ""))
    expect(shown).toEqual([...FIELDS])
})
