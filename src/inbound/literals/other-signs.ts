// Whether a pattern can match a text at all that is made of some signs alone, told from its syntax tree. Errs towards saying that
// it can: what is only looked at, and what is not read here, is taken for one of those signs.
import type { AST } from "@eslint-community/regexpp"
import { parsed } from "./required-literals.ts"

/**
 * @param isOneOf tells of a unit whether it is one of the signs; white space is none of them
 * @returns true: every match of the pattern holds another sign
 */
export function needsOther(pattern: RegExp, isOneOf: (unit: number) => boolean): boolean {
    return allNeed(parsed(pattern).alternatives, isOneOf)
}

function allNeed(alternatives: readonly AST.Alternative[], isOneOf: (unit: number) => boolean): boolean {
    return alternatives.every(({ elements }) => elements.some((element) => elementNeeds(element, isOneOf)))
}

function elementNeeds(element: AST.Element, isOneOf: (unit: number) => boolean): boolean {
    switch (element.type) {
        case "Character":
            return isOther(element.value, isOneOf)
        case "CharacterSet":
            return element.kind === "space" && !element.negate
        case "CharacterClass":
            return !element.negate && element.elements.every((member) => memberNeeds(member, isOneOf))
        case "Quantifier":
            return element.min > 0 && elementNeeds(element.element, isOneOf)
        case "Group":
        case "CapturingGroup":
            return allNeed(element.alternatives, isOneOf)
        case "Assertion":
        case "Backreference":
        case "ExpressionCharacterClass":
            return false
        default:
            return element satisfies never
    }
}

function memberNeeds(member: AST.CharacterClassElement, isOneOf: (unit: number) => boolean): boolean {
    if (member.type === "Character") return isOther(member.value, isOneOf)
    if (member.type === "CharacterSet") return member.kind === "space" && !member.negate
    if (member.type !== "CharacterClassRange") return false
    for (let code = member.min.value; code <= member.max.value; code++) if (!isOther(code, isOneOf)) return false
    return true
}

/** Beyond ASCII a letter may fold into one of the signs (`/iu` takes the long s for one). */
function isOther(code: number, isOneOf: (unit: number) => boolean): boolean {
    return code < 0x80 && !isOneOf(code)
}
