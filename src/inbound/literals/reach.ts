/**
 * How far from where a match begins a pattern may look: `/(?<!\w)a.{0,9}b(?!c)/` at its own 11 units, at one before them and one
 * behind. Whoever knows that need not read a long text as a whole, but what stands around the literals that a match must hold.
 *
 * Safety: errs towards more. All that a pattern may read is added up, whether it goes on from there or only looks; what cannot be
 * told from its syntax (back references, sets of strings) or is without a bound has no reach.
 */
import type { AST } from "@eslint-community/regexpp"
import { parsed } from "./required-literals.ts"

/** @returns units on either side of where a match begins, outside of which nothing decides about it; Infinity without a bound */
export function reachOf(pattern: RegExp): number {
    const unitsOfSign = pattern.unicode || pattern.unicodeSets ? 2 : 1
    return ofAlternatives(parsed(pattern).alternatives) * unitsOfSign
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): number {
    return alternatives.reduce((most, { elements }) => Math.max(most, ofSequence(elements)), 0)
}

function ofSequence(elements: readonly AST.Element[]): number {
    return elements.reduce((sum, element) => sum + ofElement(element), 0)
}

function ofElement(element: AST.Element): number {
    switch (element.type) {
        case "Character":
        case "CharacterSet":
        case "CharacterClass":
            return 1
        case "Group":
        case "CapturingGroup":
            return ofAlternatives(element.alternatives)
        case "Quantifier":
            return element.max === 0 ? 0 : element.max * ofElement(element.element)
        case "Assertion":
            return ofAssertion(element)
        case "Backreference":
        case "ExpressionCharacterClass":
            return Infinity
        default:
            return element satisfies never
    }
}

/** Whether the text begins, ends, or a word does, is told by the units beside a place. */
function ofAssertion(assertion: AST.Assertion): number {
    return assertion.kind === "lookahead" || assertion.kind === "lookbehind"
        ? ofAlternatives(assertion.alternatives)
        : 1
}
