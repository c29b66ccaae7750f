// The held-out half of SQL: written once from the techniques of sqlmap and its tamper scripts, the cheat sheets of
// PortSwigger and the grammar of SQLite, against the interpreter of sql.ts alone; what the detectors make of it was not
// looked at. It only measures: nobody lists its evaders, and it is not adjusted to a result. Once it was read by whoever
// mends a detector it belongs to the development half, and a fresh one is due.
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { seeds } from "./seed.ts"

export const SQL_HELD_SEEDS: readonly Seed[] = [
    ...seeds("held", "string", [
        // the classics
        "ichiro' -- -",
        "jun'/*",
        "' OR 1=1 LIMIT 1 OFFSET 1 -- -",
        "nobody' OR id>0 ORDER BY id DESC LIMIT 1 -- ",
        "' OR ''<>'x",
        "' OR NOT ''='x",
        "x'OR'1'LIKE'1",
        "x'OR(1)=(1)-- ",
        // columns and hidden columns as conditions
        "x' OR rowid -- ",
        "x' OR _rowid_ IS NOT NULL -- ",
        "x' OR oid>=1 AND '1",
        "x' OR typeof(id)='integer' -- ",
        "x' OR name LIKE 'j%' ESCAPE '!",
        "x' OR email COLLATE NOCASE LIKE '%EXAMPLE%' -- ",
        "x' OR id=(SELECT max(id) FROM people) -- ",
        "x' OR name IN (SELECT name FROM people) -- ",
        // conditions that need no column
        "x' OR 1 IS DISTINCT FROM 2 -- ",
        "x' OR 5 BETWEEN 1 AND 9 -- ",
        "x' OR ('a','b')=('a','b') -- ",
        "x' OR 'x' IN ('x','y') -- ",
        "x' OR cast('1' AS int) -- ",
        "x' OR json_valid('{}') -- ",
        "x' OR ifnull(NULL,1) -- ",
        "x' OR random() IS NOT NULL -- ",
        "x' OR sqlite_version()>'3' -- ",
        "x' OR 0x1=1 -- ",
        // questions with two answers
        "x' OR (SELECT substr(email,1,1) FROM staff)='k' -- ",
        "x' OR (SELECT hex(substr(email,1,1)) FROM staff LIMIT 1)='6B' -- ",
        "x' OR 1=(SELECT 1 FROM staff WHERE email LIKE 'k%') -- ",
        "x' OR (SELECT count(*) FROM sqlite_master)>0 -- ",
        "x' OR CASE (SELECT count(*) FROM staff) WHEN 1 THEN 1 ELSE 0 END -- ",
        // unions
        "x' UNION ALL SELECT NULL,NULL,email FROM staff-- ",
        "x' UNION ALL SELECT 1,2,(SELECT group_concat(email,',') FROM staff) -- ",
        "x' UNION SELECT 1,2,name||':'||email FROM people -- ",
        "x' UNION SELECT 1,json_group_array(email),3 FROM staff -- ",
        "x' UNION SELECT max(id),name,email FROM staff GROUP BY 2 -- ",
        "x' UNION SELECT a.id,a.name,b.email FROM people a,staff b -- ",
        "x' UNION SELECT s.* FROM staff AS s LEFT JOIN people AS p ON p.id=s.id -- ",
        "x' UNION SELECT * FROM (WITH t AS (SELECT * FROM staff) SELECT * FROM t) -- ",
        "x' UNION SELECT 1,value,3 FROM json_each((SELECT json_array(email) FROM staff)) -- ",
        "x' UNION SELECT row_number() OVER (),name,email FROM staff -- ",
        "x' INTERSECT SELECT 1,2,3 UNION ALL SELECT id,name,email FROM people -- ",
        // another value
        "'||(SELECT name FROM people ORDER BY id DESC LIMIT 1)||'",
        "'||lower('JUN')||'",
        "j'||'un",
    ]),
    ...seeds("held", "number", [
        "1 OR 2=2 -- ",
        "-1 OR 'a'='a'",
        "1 OR id=id",
        "1 OR NOT 1=0",
        "1 OR name LIKE '%'",
        "0 OR EXISTS(SELECT * FROM staff) -- ",
        "1 OR (SELECT count(*) FROM sqlite_master)>0",
        "1 OR length(email)>3",
        "-1 UNION ALL SELECT NULL,NULL,email FROM staff -- ",
        "-1 UNION SELECT id,name,email FROM people WHERE 1=1",
        "1 AND 1=2 UNION SELECT 1,email,name FROM staff -- ",
        "0 OR rowid>1 /*",
        "1 OR 1=1 LIMIT 3 -- ",
        "1 OR id IN (SELECT id FROM people)",
        "(SELECT id FROM people ORDER BY id DESC LIMIT 1)",
        "(SELECT 3 FROM staff WHERE email LIKE 'k%')",
        "CASE WHEN (SELECT count(*) FROM staff)>0 THEN 3 ELSE 1 END",
        "1 OR (id,name)>(0,'')",
    ]),
    ...seeds("held", "like", [
        "%' OR '1' LIKE '1",
        "z%' OR 2>1 OR '%'='",
        "' UNION SELECT id,name,email FROM staff WHERE name LIKE '%",
        "z' UNION ALL SELECT 1,2,group_concat(email) FROM people-- -",
        "_' OR id>0 -- ",
        "z' ESCAPE '!' OR 1 -- ",
        "z' OR active=1 AND email LIKE '%jp",
        "z' OR name BETWEEN 'a' AND 'z",
        "z' OR (SELECT count(*) FROM staff) -- ",
    ]),
    ...seeds("held", "bracket", [
        "x') OR '1'='1') -- ",
        "x')) OR (('1'='1",
        "x')) UNION ALL SELECT id,email,name FROM staff WHERE (('1'='1",
        "x') OR name LIKE ('%",
        "x') OR EXISTS (SELECT 1 WHERE '1'='1",
        "x')) OR id IN (SELECT id FROM people WHERE (1=1)) -- ",
        "x' OR NOT name='x",
        "x'))OR((active)=('1",
    ]),
]

const between = (greater: string): string => ` NOT BETWEEN -9 AND ${greater.slice(1)}`

export const SQL_HELD_OPERATORS: readonly Operator[] = [
    swap("held", "other equality", /(?<![<>!])=(?!=)/g, ["==", " IS ", " LIKE ", " GLOB ", " IS NOT DISTINCT FROM "]),
    swap("held", "between for greater", />\d+/g, [between]),
    swap("held", "idle conditions", / OR (?=\w)/g, [" OR 0 OR ", " OR NULL OR ", " OR(1=2)OR ", " AND 1=1 OR "]),
    swap("held", "double negation", / OR (?=[\w(])/g, [" OR NOT NOT ", " OR - -", " OR+"]),
    swap("held", "random comments", / /g, [
        "/**_**/",
        (_, dice) => `--${dice.bytes(4).toString("hex")}\n`,
        (_, dice) => `/*${dice.bytes(6).toString("hex")}*/`,
        "/*あ*/",
        "/*;-- */",
        `/*${"0".repeat(200)}*/`,
    ]),
    swap("held", "blank pairs", / /g, ["\n\n", "\t \t", "\f\n", "\r\r"]),
    swap("held", "select forms", /SELECT (?!count|max|1 )/g, ["SELECT ALL ", "SELECT DISTINCT ", "SELECT+"]),
    swap("held", "table forms", /FROM (?:staff|people)(?= WHERE| LIMIT| ORDER| --|\))/g, [
        (from) => `${from} AS "x y"`,
        (from) => `${from} NOT INDEXED`,
        (from) => `${from}, (SELECT 1)`,
        (from) => from.replace("FROM ", "FROM main . "),
        (from) => `FROM (${from.slice(5)})`,
    ]),
    swap("held", "text before", /^/g, ["0000", "a@b.example", "Dr. ", "東京 ", "2024-05-01 ", "it is 5 o"]),
    swap("held", "text after", /-- -?$/g, [
        "-- thank you for the quick answer",
        "--ありがとうございます",
        "-- ' OR '",
        "/* see above",
    ]),
    swap("held", "strings in pieces", /(?<=[=(, ])'(\w)(\w*)'(?!\w)/g, [
        (whole) => `(${whole}||'')`,
        (whole) => `replace(${whole.slice(0, -1)}~','~','')`,
        (whole) => `printf('%s',${whole})`,
        (whole) => `trim(${whole.replace("'", "' ")})`,
    ]),
    swap("held", "words in mixed case", /\b[A-Z]{2,}\b/g, [
        (word, dice) => Array.from(word, (c) => (dice.once(2) ? c.toLowerCase() : c)).join(""),
    ]),
    swap("held", "brackets around", /(?<= OR )[\w><=]+(?= --)/g, [(one) => `(${one})`, (one) => `((${one}))`]),
]
