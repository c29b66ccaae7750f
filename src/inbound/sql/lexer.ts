/**
 * The lexer of SQL fragments: one token at a time, from any place of a text, with no buffer, so that a long value costs
 * only as many tokens as its grammar carries. Sources: the lexical chapters of the MySQL 8.4, PostgreSQL 17, Oracle 23,
 * SQL Server 2022 and SQLite manuals. Deviation: keywords that follow a number without a space (`1e0union`) are split off
 * in every dialect, and `1.e` before a name is skipped as MySQL does. Errs towards reading more as SQL.
 */
import { BACKSLASH, BACKTICK, DOUBLE_QUOTE, endOfWord, isDigit, isWordPart, isWordStart, QUOTE } from "./characters.ts"
import { skipGap, type Gap } from "./lex-gap.ts"
import {
    endOfDollarQuote,
    endOfNumber,
    endOfOracleQuote,
    endOfQuoted,
    endOfRun,
    endOfArrayType,
    unescapedName,
    type LiteralEnd,
} from "./lex-literal.ts"
import { isAbsolute, namedOperatorAt } from "./lex-operator.ts"
import { OPERATORS_BY_UNIT, PUNCTUATION_BY_UNIT } from "./signs-by-unit.ts"
import type { Dialect, EndKind, Token, TokenKind } from "./token.ts"
import { GLUED_KEYWORDS, STRING_PREFIXES } from "./words.data.ts"
import { characterAt, unitAt } from "../text-units.ts"

/** Longest word worth a look-up, in UTF-16 units: no keyword or function of the tables is longer. */
const WORD_LIMIT = 40

/** Longest `U&"…"` that is deciphered: a name of 63 letters, each of eight units. */
const UNICODE_NAME_LIMIT = 512

/** What may begin a variable, a name in brackets or a string in dollars. */
const SPECIAL_MARKS = "@:[$"

const SPACE = 0x20
/** By unit of ASCII: 1 where neither white space nor a comment, its beginning or its end, may begin. */
const BEGINS_NO_GAP: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
    code > SPACE && code < 127 && !"/#-*".includes(String.fromCharCode(code)) ? 1 : 0,
)

export class SqlLexer {
    readonly text: string
    readonly dialect: Dialect
    position: number
    /** How the text ended; meaningful after an `end` token. */
    ending: EndKind = "text"
    /** Start of the comment that swallows the rest; -1 without one. */
    commentStart = -1
    /** See run.ts. */
    comments = 0
    evasive = false
    noisy = false
    private versioned = 0
    private behindDot = false

    constructor(text: string, position: number, dialect: Dialect) {
        this.text = text
        this.position = position
        this.dialect = dialect
    }

    next(): Token {
        let token = this.read()
        while (token === null) token = this.read()
        return token
    }

    /** The next token, or null for something that was skipped. */
    private read(): Token | null {
        const start = this.skip()
        if (start < 0) return this.token("end", this.text.length, this.text.length)
        const code = this.text.charCodeAt(start)
        if (isDigit(code) || (code === 46 && isDigit(unitAt(this.text, start + 1)))) return this.number(start)
        if (isWordStart(code)) return this.word(start)
        return this.symbol(start, code)
    }

    /** Start of the next token; -1 when there is none. */
    private skip(): number {
        const { text } = this
        let at = this.position
        while (at < text.length && text.charCodeAt(at) === SPACE) at++
        if (at >= text.length) return -1
        // Most tokens follow another at once, or behind a space: no gap goes on with one of these.
        if (BEGINS_NO_GAP[text.charCodeAt(at)] === 1) return at
        const gap = skipGap(this.text, this.position, this.dialect, this.versioned)
        this.noteGap(gap)
        return gap.swallows || gap.end >= this.text.length ? -1 : gap.end
    }

    private noteGap(gap: Gap): void {
        this.versioned = gap.versioned
        if (gap.comment && !gap.swallows && gap.end < this.text.length) this.comments += 1
        if (gap.evasive) this.evasive = true
        if (!gap.swallows) return
        this.ending = "comment"
        this.commentStart = gap.commentStart
    }

    private token(kind: TokenKind, start: number, end: number, word = "", open = ""): Token {
        this.position = end
        this.behindDot = kind === "dot"
        return { kind, start, end, word, open }
    }

    private number(start: number): Token | null {
        const end = endOfNumber(this.text, start)
        if (!isWordPart(unitAt(this.text, end))) return this.token("number", start, end)
        const wordEnd = endOfWord(this.text, end)
        const glued = this.text.slice(end, Math.min(wordEnd, end + WORD_LIMIT)).toLowerCase()
        if (this.isScientificNoise(end, glued)) {
            const next = characterAt(this.text, wordEnd)
            if (next === "(" || next === ".") this.noisy = true
            this.position = wordEnd
            return null
        }
        if (!GLUED_KEYWORDS.has(glued)) return this.token("word", start, wordEnd)
        this.evasive = true
        return this.token("number", start, end)
    }

    /** `1.e` before a word, a bracket or a dot: MySQL reads past it. */
    private isScientificNoise(end: number, glued: string): boolean {
        return glued === "e" && this.text.charAt(end - 1) === "."
    }

    private word(start: number): Token {
        const end = endOfWord(this.text, start)
        const word = end - start > WORD_LIMIT ? "" : this.text.slice(start, end).toLowerCase()
        if (word === "operator") return this.namedOperator(start, end)
        const prefixed = this.prefixedString(start, end, word)
        return prefixed ?? this.token("word", start, endOfArrayType(this.text, end), word)
    }

    /** `OPERATOR(pg_catalog.=)`: PostgreSQL's long spelling of a sign. */
    private namedOperator(start: number, end: number): Token {
        const named = namedOperatorAt(this.text, end)
        if (named === null) return this.token("word", start, end, "operator")
        return this.token("operator", start, named.end, named.sign)
    }

    /** N'…', E'…', X'…', _utf8'…', U&'…', q'[…]', and the name U&"…". */
    private prefixedString(start: number, end: number, word: string): Token | null {
        if (word === "u" && this.text.startsWith("&'", end)) return this.string(start, end + 1, "'")
        if (word === "u" && this.text.startsWith('&"', end)) return this.unicodeName(start, end + 1)
        if (unitAt(this.text, end) !== QUOTE) return null
        if (word === "q" || word === "nq") return this.literal(start, endOfOracleQuote(this.text, end + 1))
        if (STRING_PREFIXES.has(word) || word.startsWith("_")) return this.string(start, end, "'", word === "e")
        return null
    }

    private string(start: number, quoteAt: number, quote: string, escapes = false): Token {
        const dialect = escapes ? { ...this.dialect, backslash: true } : this.dialect
        return this.literal(start, endOfQuoted(this.text, quoteAt + 1, quote, dialect))
    }

    private literal(start: number, literal: LiteralEnd, word = ""): Token {
        if (literal.open !== "") this.ending = "string"
        return this.token("string", start, literal.end, word, literal.open)
    }

    private symbol(start: number, code: number): Token {
        if (code === QUOTE) return this.string(start, start, "'")
        if (code === DOUBLE_QUOTE) return this.doubleQuoted(start)
        if (code === BACKTICK) return this.quotedName(start, start, "`")
        const mark = this.text.charAt(start)
        const special = SPECIAL_MARKS.includes(mark) ? this.specialSymbol(start) : null
        if (special !== null) return special
        const punctuation = PUNCTUATION_BY_UNIT[code]
        if (punctuation !== undefined) return this.token(punctuation, start, start + 1, mark)
        for (const operator of OPERATORS_BY_UNIT[code] ?? []) {
            if (this.text.startsWith(operator, start))
                return this.token("operator", start, start + operator.length, operator)
        }
        // MySQL writes NULL as \N.
        if (code === BACKSLASH && characterAt(this.text, start + 1) === "N")
            return this.token("number", start, start + 2)
        return this.token("other", start, start + 1, mark === ":" ? mark : "")
    }

    /** A string to MySQL and SQLite, a name to the standard: which one is certain only beside a dot or before a bracket. */
    private doubleQuoted(start: number): Token {
        const { end } = endOfQuoted(this.text, start + 1, '"', this.dialect)
        const next = characterAt(this.text, skipGap(this.text, end, this.dialect, 0).end)
        const isName = this.behindDot || next === "." || next === "("
        return isName ? this.quotedName(start, start, '"') : this.string(start, start, '"')
    }

    private quotedName(start: number, quoteAt: number, quote: string): Token {
        const { end, open } = endOfQuoted(this.text, quoteAt + 1, quote, this.dialect)
        if (open !== "") this.ending = "string"
        return this.token("name", start, end, this.text.slice(quoteAt + 1, end - 1).toLowerCase(), open)
    }

    /** `U&"st\0061ff"`: a name whose letters are written by their numbers. */
    private unicodeName(start: number, quoteAt: number): Token {
        const name = this.quotedName(start, quoteAt, '"')
        if (name.end - name.start <= UNICODE_NAME_LIMIT) name.word = unescapedName(name.word)
        return name
    }

    private specialSymbol(start: number): Token | null {
        const mark = this.text.charAt(start)
        if (mark === "@" || mark === ":") return this.variable(start)
        if (mark === "[") return this.bracketName(start)
        if (mark !== "$") return null
        const dollar = endOfDollarQuote(this.text, start)
        return dollar === null ? null : this.literal(start, dollar, "$")
    }

    private variable(start: number): Token | null {
        const end = endOfRun(this.text, start + 1, (code) => isWordPart(code) || code === 64 || code === 46)
        const next = unitAt(this.text, start + 1)
        const named = isWordStart(next) || next === 64 || next === 46
        if (named)
            return this.token(
                "variable",
                start,
                end,
                this.text.slice(start, Math.min(end, start + WORD_LIMIT)).toLowerCase(),
            )
        // MySQL's nameless variable `@`: an operand where no operator follows from the sign itself.
        const operator = this.text.charAt(start) === ":" || next === 62 || next === 63
        if (!operator && isAbsolute(this.text, start, this.dialect))
            return this.token("operator", start, start + 1, "@")
        return operator ? null : this.token("variable", start, start + 1, "@")
    }

    /** [name] of SQL Server; an array subscript or literal stays a bracket. */
    private bracketName(start: number): Token | null {
        if (!isWordStart(unitAt(this.text, start + 1))) return null
        const end = endOfRun(this.text, start + 1, (code) => isWordPart(code) || code === 32)
        if (characterAt(this.text, end) !== "]") return null
        return this.token("name", start, end + 1, this.text.slice(start + 1, end).toLowerCase())
    }
}
