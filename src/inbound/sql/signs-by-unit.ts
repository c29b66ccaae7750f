/** Signs of SQL by their first code unit: they are read by the ten thousand. */
import { OPERATORS } from "./operators.data.ts"
import type { TokenKind } from "./token.ts"

const PUNCTUATION: readonly (readonly [marks: string, kind: TokenKind])[] = [
    ["({[", "open"],
    [")}]", "close"],
    [",", "comma"],
    [".", "dot"],
    [";", "semicolon"],
]
export const PUNCTUATION_BY_UNIT: readonly (TokenKind | undefined)[] = byUnit(
    (mark) => PUNCTUATION.find(([marks]) => marks.includes(mark))?.[1],
)

/** Operators by their first character, longest first: a scan of all for every sign cost a third of the time. */
export const OPERATORS_BY_UNIT: readonly (readonly string[])[] = byUnit((mark) =>
    OPERATORS.map(([operator]) => operator).filter((operator) => operator.startsWith(mark)),
)

function byUnit<Value>(valueOf: (mark: string) => Value): readonly Value[] {
    return Array.from({ length: 128 }, (_, code) => valueOf(String.fromCharCode(code)))
}
