import { expect, test } from "vitest"
import { newAgeKey } from "./age-file.ts"
import { isRecipient } from "./recipient.ts"

const key = await newAgeKey()

test.each([
    { text: key.recipient, want: true, why: "a new one" },
    { text: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", want: true, why: "of age's own manual" },
    { text: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8q", want: false, why: "checksum" },
    { text: key.identity, want: false, why: "an identity must never get here" },
    { text: key.recipient.toUpperCase(), want: false, why: "one spelling only" },
    { text: "", want: false, why: "nothing" },
])("isRecipient: $why", ({ text, want }) => {
    expect(isRecipient(text)).toBe(want)
})
