/**
 * Reads the tokens of a text as frames: the inside of each delimiter, nested as they nest, and around them the text
 * itself as the outermost frame. Each frame gathers what its tokens give away; an inner one hands it on to the outer.
 * One pass, one stack. An unclosed frame reaches to the end of the text and says so, because an engine would refuse it.
 */
import { STEPS_OF } from "../limits.data.ts"
import type { Work } from "../work.ts"
import { advance, tokenWindow, type TokenWindow } from "./expression-lexer.ts"
import { evidenceAt } from "./mark-token.ts"
import { countForProse, NO_WORDS, type WordCount } from "./prose.ts"
import type { Family, Token } from "./token.ts"

/** Delimiters nested deeper share the innermost frame: nobody writes so, and what is inside is gathered all the same. */
export const FRAME_DEPTH_LIMIT = 64

export interface Frame {
    /** Null: the text outside all delimiters. */
    readonly family: Family | null
    readonly start: number
    end: number
    closed: boolean
    /** Bits of evidence-bits.ts. */
    bits: number
    numbers: number
    names: number
    /** `* + % - /` between operands. */
    operators: number
    /** Anything that is no part of a sum. */
    others: number
    strings: number
    /** First token that gave evidence, and the end of the last; for the span of the outermost frame. */
    evidenceStart: number
    evidenceEnd: number
    /** Strings joined as a concatenation would, for names cut in pieces. */
    joined: string
    /** Open braces or brackets of the frame's own kind. */
    nesting: number
}

/** Tokens between two entries into the books. */
const SPENT_AT_ONCE = 256

/** Joined strings kept of a frame: longer than any name that matters. */
const JOINED_LIMIT = 256

/**
 * Reads a text and hands each frame over when it ends, inner ones first, the outermost last.
 *
 * @param work every token is spent there
 * @param inside see tokenWindow
 * @param onFrame gets the frame and, for the outermost, how its words follow each other
 */
export function readFrames(text: string, work: Work, onFrame: FrameTaker, inside = false): void {
    const reading = new FrameReading(text, onFrame, inside)
    while (reading.advance(work));
}

type FrameTaker = (frame: Frame, words: WordCount) => void

/** A reading that can rest between two entries into the books. */
export class FrameReading {
    readonly #text: string
    readonly #onFrame: FrameTaker
    readonly #window: TokenWindow
    readonly #stack: Frame[]
    readonly #words: WordCount = { ...NO_WORDS }
    /** Index of the last token that was taken, in the window. */
    #taken = -1

    /** See readFrames. */
    constructor(text: string, onFrame: FrameTaker, inside = false) {
        this.#text = text
        this.#onFrame = onFrame
        this.#window = tokenWindow(text, inside)
        this.#stack = [newFrame(null, 0, text.length)]
    }

    /**
     * Reads on, to the end or the next entry into the books.
     *
     * @returns whether there is more
     */
    advance(work: Work): boolean {
        const window = this.#window
        const stack = this.#stack
        const words = this.#words
        const hand = (frame: Frame): void => this.#onFrame(frame, words)
        let unspent = 0
        let i = advance(window, this.#taken + 1)
        for (; i < window.tokens.length && unspent < SPENT_AT_ONCE; i = advance(window, i + 1)) {
            unspent++
            countForProse(words, window.tokens, i)
            i = readToken(stack, window.tokens, i, hand)
        }
        this.#taken = i - 1
        work.spend(unspent * STEPS_OF.expressionToken)
        if (i < window.tokens.length) return true
        work.spend(STEPS_OF.expressionReading)
        while (stack.length > 1) closeTop(stack, this.#text.length, false, hand)
        for (const outermost of stack) hand(outermost)
        return false
    }
}

/** Takes the token at `i` into the frame it belongs to; returns the index of the last token it took. */
function readToken(stack: Frame[], tokens: readonly Token[], i: number, onFrame: (frame: Frame) => void): number {
    const token = tokens[i]
    const top = stack.at(-1)
    if (token === undefined || top === undefined) return i
    if (token.kind === "open" && token.family !== null && stack.length < FRAME_DEPTH_LIMIT) {
        stack.push(newFrame(token.family, token.start, token.end))
        return i
    }
    const width = top.family === null ? 0 : closeWidth(top, tokens, i)
    if (width === 0) addToken(top, tokens, i, token)
    else closeTop(stack, tokens[i + width - 1]?.end ?? token.end, true, onFrame)
    return width === 0 ? i : i + width - 1
}

function newFrame(family: Family | null, start: number, end: number): Frame {
    const counts = { bits: 0, numbers: 0, names: 0, operators: 0, others: 0, strings: 0, nesting: 0 }
    return { family, start, end, closed: false, evidenceStart: -1, evidenceEnd: end, joined: "", ...counts }
}

function closeTop(stack: Frame[], end: number, closed: boolean, onFrame: (frame: Frame) => void): void {
    const frame = stack.pop()
    const outer = stack.at(-1)
    if (frame === undefined || outer === undefined) return
    frame.end = end
    frame.closed = closed
    if (outer.family !== null) outer.bits |= frame.bits
    outer.others++
    onFrame(frame)
}

/** Tokens that the closing delimiter of the frame takes at `i`; 0 when it does not close there. Keeps the nesting. */
function closeWidth(frame: Frame, tokens: readonly Token[], i: number): number {
    const sign = signOf(tokens[i])
    switch (frame.family) {
        case null:
            return 0
        case "mustache":
            return nestedClose(frame, sign, "{", "}", signOf(tokens[i + 1]) === "}" ? 2 : 0)
        case "statement":
            return sign === "%" && signOf(tokens[i + 1]) === "}" ? 2 : 0
        case "server-tag":
            return sign === "%" && signOf(tokens[i + 1]) === ">" ? 2 : 0
        case "freemarker":
            return sign === ">" || sign === "]" ? 1 : 0
        case "velocity":
            return nestedClose(frame, sign, "(", ")", 1)
        case "dollar":
        case "percent":
        case "hash":
        case "thymeleaf":
            return nestedClose(frame, sign, "{", "}", 1)
        default:
            return frame.family satisfies never
    }
}

function nestedClose(frame: Frame, sign: string, open: string, close: string, width: number): number {
    if (sign === open) frame.nesting++
    if (sign !== close) return 0
    if (frame.nesting === 0) return width
    frame.nesting--
    return 0
}

function signOf(token: Token | undefined): string {
    return token?.kind === "sign" ? token.text : ""
}

function addToken(frame: Frame, tokens: readonly Token[], i: number, token: Token): void {
    const found = evidenceAt(tokens, i)
    if (found !== 0) {
        frame.bits |= found
        if (frame.evidenceStart < 0) frame.evidenceStart = token.start
        frame.evidenceEnd = token.end
    }
    count(frame, token)
}

function count(frame: Frame, token: Token): void {
    switch (token.kind) {
        case "number":
            frame.numbers++
            return
        case "name":
            frame.names++
            return
        case "string":
        case "backticks":
            countString(frame, token)
            return
        case "sign":
            countSign(frame, token.text)
            return
        case "word":
        case "open":
            frame.others++
            return
        default:
            token.kind satisfies never
    }
}

function countSign(frame: Frame, sign: string): void {
    switch (sign) {
        case "*":
        case "+":
        case "%":
        case "/":
        case "-":
            frame.operators++
            return
        case "(":
        case ")":
        case "{":
        case "}":
        case "=":
            return
        default:
            frame.others++
    }
}

function countString(frame: Frame, token: Token): void {
    if (/^[0-9]{1,9}$/u.test(token.text)) frame.numbers++
    else frame.strings++
    if (frame.joined.length < JOINED_LIMIT) frame.joined += token.text.slice(0, JOINED_LIMIT)
}
