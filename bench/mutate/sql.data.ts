// Seeds and operators of SQL of the development half; the held-out half stands in a file of its own (*.held.data.ts).
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { SQL_FIELD_SEEDS } from "./sql-field.data.ts"

export const SQL_SEEDS: readonly Seed[] = [
    ...SQL_FIELD_SEEDS,
    { half: "dev", context: "string", text: "x' OR 1=1 -- " },
    { half: "dev", context: "string", text: "x' OR 'a'='a" },
    { half: "dev", context: "string", text: "x' UNION SELECT id, name, email FROM staff -- " },
    { half: "dev", context: "number", text: "1 OR 1=1" },
    { half: "dev", context: "number", text: "0 UNION SELECT id, name, email FROM staff -- " },
    { half: "dev", context: "like", text: "%' OR 1=1 -- " },
    { half: "dev", context: "bracket", text: "x') OR 1=1) -- " },
    { half: "dev", context: "string", text: "hana' OR NOT 1=2 -- " },
    { half: "dev", context: "string", text: "zz' OR name LIKE '%" },
    { half: "dev", context: "string", text: "' UNION ALL SELECT 1, email, name FROM people WHERE '1'='1" },
    { half: "dev", context: "number", text: "-1 OR id > 1" },
    { half: "dev", context: "number", text: "9 UNION ALL SELECT id, email, name FROM people WHERE id IN (2,3)" },
    { half: "dev", context: "like", text: "zz' OR active=1 OR '" },
    { half: "dev", context: "bracket", text: "zz') OR (1=1)) UNION SELECT id, name, email FROM staff -- " },
]

const WORD = /\b(?:OR|UNION|ALL|SELECT|FROM|WHERE|NOT|LIKE|IN)\b/g
const TRUTH = /\b1=1\b|\bNOT 1=2\b|\bid > 1\b|\bactive=1\b/g
/** Digits that stand alone: not of a name. */
const NUMBER = /(?<![\w'.])\d(?![\w'.])/g

const eachCase = (word: string): string => Array.from(word, (c, at) => (at % 2 === 0 ? c.toLowerCase() : c)).join("")

export const SQL_OPERATORS: readonly Operator[] = [
    swap("dev", "white space", / /g, ["\t", "\n", "\r\n", "  "]),
    swap("dev", "other white space", / /g, ["\f", "\r", " \n\t ", "\t\f"]),
    swap("dev", "comments", / /g, ["/**/", "/*a*/", "--a\n"]),
    swap("dev", "other comments", / /g, ["/*/*/", "/*'*/", "--'\n", "/*\n*/ ", "-- ) \n"]),
    swap("dev", "case", WORD, [(word) => word.toLowerCase(), eachCase]),
    swap("dev", "other case", WORD, [
        (word, dice) => Array.from(word, (c) => (dice.once(2) ? c.toLowerCase() : c)).join(""),
        (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`,
    ]),
    swap("dev", "equivalent conditions", TRUTH, [
        "2>1",
        "1 LIKE 1",
        "1 IN (1)",
        "1 BETWEEN 0 AND 2",
        "EXISTS(SELECT 1)",
        "length('ab')=2",
        "1 IS 1",
        "1<>2",
        "'a'='a'",
    ]),
    swap("dev", "other equivalent conditions", TRUTH, [
        "7<9",
        "'ab' GLOB 'a*'",
        "3 NOT IN (4)",
        "2 NOT BETWEEN 3 AND 4",
        "coalesce(1,0)",
        "id IS NOT NULL",
        "(SELECT 1)",
        "iif(1,1,0)",
        "(2,3)=(2,3)",
        "abs(-3)",
        "CASE WHEN 1 THEN 1 END",
        "email LIKE '%@%'",
        "x'61'=x'61'",
        "'[5]'->>0=5",
        "NOT id=0",
    ]),
    swap("dev", "numbers", NUMBER, [(n) => `${n}.0`, (n) => `(${n})`, (n) => `+${n}`, (n) => `0x${n}`]),
    swap("dev", "other numbers", NUMBER, [(n) => `${n}e0`, (n) => `- -${n}`, (n) => `(${n}-0)`, (n) => `~~${n}`]),
    swap("dev", "quoted names", /\b(?:staff|people|email|name)\b/g, [(name) => `"${name}"`, (name) => `[${name}]`]),
    swap("dev", "other quoted names", /\b(?:staff|people|email|name|id)\b/g, [
        (name) => `\`${name}\``,
        (name) => `main.${name}`,
        (name) => `( ${name} )`,
    ]),
    swap("dev", "endings", /-- $/g, ["--", "-- -", "--+", ";--"]),
    swap("dev", "other endings", /-- $/g, ["/*", "--\n", ";/*", "-- a' b", ";"]),
    swap("dev", "built strings", /'a'/g, ["'a'||''", "char(97)", "lower('A')"]),
    swap("dev", "other built strings", /'1'='1/g, ["x'31'='1", "'1'||''='1", "printf('1')='1", "substr('21',2)='1"]),
    swap("dev", "no space at brackets", / (?=[("'[])|(?<=[)"'\]]) /g, [""]),
    swap("dev", "other no space at brackets", /(?<=') | (?=\d)/g, ["", "("]),
    swap("dev", "nested", /SELECT id, name, email FROM staff/g, ["SELECT * FROM (SELECT id, name, email FROM staff)"]),
    swap("dev", "other nested", /FROM (?:staff|people)/g, [
        (from) => `FROM (SELECT * ${from}) AS t`,
        (from) => `${from} AS t JOIN (SELECT 1)`,
    ]),
]
