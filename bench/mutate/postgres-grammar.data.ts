// Seeds and operators of the development half by the grammar of PostgreSQL: its literals, tests in words, items of FROM,
// windows and utility statements (PostgreSQL 17, chapters 4, 7, 8 and the reference of SQL commands).
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { seeds } from "./seed.ts"

export const POSTGRES_GRAMMAR_SEEDS: readonly Seed[] = [
    ...seeds("dev", "string", [
        "x' OR now() AT TIME ZONE 'UTC' IS NOT NULL -- ",
        "x' OR (ARRAY[1,2,3])[1:2] = ARRAY[1,2] -- ",
        "x' OR box '0,0,2,2' @> point '1,1",
        "x' OR int4range '[1,5]' && '[2,3]",
        "x' OR name IS NFC NORMALIZED -- ",
        "x' OR '{}' IS JSON OBJECT WITH UNIQUE KEYS -- ",
        "x' OR substring(name SIMILAR '%' ESCAPE '#')=name -- ",
        "x' OR TRUE AND 't",
        "x' OR NOT 'no",
        "x' IS DISTINCT FROM 'y",
        "x' UNION (WITH a AS (TABLE staff) TABLE a) -- ",
        "x' UNION SELECT * FROM staff TABLESAMPLE SYSTEM(100) -- ",
        "x' UNION SELECT 1,'',max(email) FILTER (WHERE true) FROM staff -- ",
        "hana' AND (SELECT count(*) OVER (ORDER BY id) FROM staff)>0 -- ",
        "'; TABLE staff --",
        "'; COMMIT; TABLE staff -- ",
    ]),
    ...seeds("dev", "number", [
        "1 OR NOT 'f'",
        "1 OR bool(active)",
        "1 OR (ARRAY[true])[1]",
        "1 OR ARRAY[1] && ARRAY[1]",
        "int '1' OR TRUE",
        "$$1$$ OR EXISTS(TABLE people)",
        "CAST(1 AS int) OR name SIMILAR TO '%'",
        "1 IS NULL OR B'1'=B'1'",
        "@ 1 OR people IS NOT NULL",
        "1; TABLE staff--",
    ]),
    ...seeds("dev", "order", [
        "id USING <, (SELECT email::int FROM staff)",
        "id OPERATOR(pg_catalog.||) (SELECT email FROM staff)::int::text",
        "sum(id) OVER (ORDER BY (SELECT email::int FROM staff))",
        "version()::interval",
        "NOT EXISTS(TABLE staff) AND id=1",
        "id; TABLE public.staff",
        "1; LISTEN a; SELECT email FROM staff",
        "1; EXPLAIN (ANALYZE, TIMING OFF) TABLE staff",
    ]),
    ...seeds("dev", "identifier", [
        'email" FROM staff TABLESAMPLE SYSTEM(100) -- ',
        'email" FROM people NATURAL JOIN (SELECT) q LIMIT 9 -- ',
        'email" FROM people * LIMIT 9 -- ',
        'email" FROM (TABLE staff) x -- ',
        'id", version() "x',
    ]),
    ...seeds("dev", "limit", [
        "(SELECT count(*)FILTER(WHERE true)FROM staff)",
        "1; (TABLE staff)--",
        "1; WITH a AS (TABLE staff) TABLE a",
    ]),
    ...seeds("dev", "key", ["x' FROM news; TABLE staff --", "lang'||(EXISTS(TABLE staff *))||'"]),
]

const unicodeOf = (text: string): string =>
    Array.from(text, (letter) => `\\${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")

export const POSTGRES_GRAMMAR_OPERATORS: readonly Operator[] = [
    swap("dev", "names in numbers", /(?<=FROM |TABLE )staff\b/g, [(name) => `U&"${unicodeOf(name)}"`]),
    swap("dev", "functions in numbers", /\b(?:version|count|max)(?=\()/g, [
        (name) => `U&"${unicodeOf(name)}"`,
        (name) => `pg_catalog.${name}`,
    ]),
    swap("dev", "tables with heirs", /(?<=FROM |TABLE )(?:staff|people)\b/g, [(name) => `${name} *`]),
    swap("dev", "digits", /(?<![\w'.$"[,])\d(?![\w'.:])/g, [
        (digit) => `0o${digit}`,
        (digit) => `0b${Number(digit).toString(2)}`,
        (digit) => `@ ${digit}`,
        (digit) => `int '${digit}'`,
        (digit) => `${digit}.`,
    ]),
    swap("dev", "named signs", /\|\||(?<=[\w')]) ?= ?(?=[\w'(])/g, [
        (sign) => ` OPERATOR(pg_catalog.${sign.trim()}) `,
        (sign) => ` OPERATOR(${sign.trim()}/**/) `,
    ]),
    swap("dev", "comments in the ending", /-- ?$/g, ["--/*a*/", "--/*/**/*/", "--;", "--'"]),
    swap("dev", "double denials", /\bOR (?=TRUE|NOT|name|id)/g, ["OR NOT NOT ", "OR FALSE OR ", "OR NULL OR "]),
]
