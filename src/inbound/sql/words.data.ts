/**
 * Words of SQL by what they do to the expression around them. A word that is in no table is a name. Words that prose uses
 * freely (`to`, `by`, `all`) weigh nothing by themselves: only the grammar they continue does.
 */
export type WordClass =
    /** Joins two conditions. */
    | "logic"
    | "not"
    /** A comparison spelled as a word. */
    | "compare"
    /** An operator that yields no condition. */
    | "arithmetic"
    /** Joins two queries. */
    | "set-operation"
    | "select"
    /** Starts a clause; an operand follows. */
    | "clause"
    /** Stands behind an operand and changes nothing. */
    | "postfix"
    /** May stand before an operand. */
    | "prefix"
    | "literal"
    | "case"
    | "when"
    | "end"
    | "as"

const CLASSES: readonly (readonly [WordClass, string])[] = [
    ["logic", "and or xor"],
    ["not", "not"],
    ["compare", "like ilike rlike regexp glob match between in is contains overlaps member"],
    ["arithmetic", "div mod collate escape uescape"],
    ["set-operation", "union intersect except minus"],
    ["select", "select"],
    [
        "clause",
        "from where having on limit offset fetch into procedure for join using when then else set values returning placing passing",
    ],
    ["clause", "group order window qualify by straight_join to"],
    [
        "postfix",
        "asc desc left right inner outer cross natural full nulls similar sounds isnull notnull with rollup lock tablesample",
    ],
    ["postfix", "partition at over precision varying integer day hour minute second month year microsecond separator"],
    ["prefix", "binary distinct distinctrow all any some exists prior interval top row array new boolean first both"],
    ["prefix", "symmetric asymmetric"],
    ["prefix", "leading trailing high_priority sql_no_cache sql_calc_found_rows lateral only unsigned timestamp date"],
    ["literal", "null true false default unknown maxvalue"],
    ["case", "case"],
    ["when", "when then else"],
    ["end", "end"],
    ["as", "as"],
]

export const WORD_CLASSES: ReadonlyMap<string, WordClass> = new Map(
    CLASSES.flatMap(([wordClass, words]) => words.split(" ").map((word) => [word, wordClass] as const)),
)

/**
 * Words that go on with the one before them: `AT TIME ZONE 'UTC'`, `IS JSON OBJECT WITH UNIQUE KEYS`, `IS NFC NORMALIZED`.
 * Source: SQL:2016, PostgreSQL 17.
 */
export const SECOND_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    (
        [
            ["at", "time"],
            ["time", "zone"],
            ["json", "value scalar array object with without"],
            ["value", "with without"],
            ["scalar", "with without"],
            ["array", "with without"],
            ["object", "with without"],
            ["with", "unique time"],
            ["without", "unique time"],
            ["national", "character char"],
            ["timestamp", "with without"],
            ["unique", "keys"],
            ["nfc", "normalized"],
            ["nfd", "normalized"],
            ["nfkc", "normalized"],
            ["nfkd", "normalized"],
        ] as const
    ).map(([first, seconds]) => [first, new Set(seconds.split(" "))]),
)

/** Keywords the products split from a number that touches them: `1e0union`, `1or`. */
export const GLUED_KEYWORDS: ReadonlySet<string> = new Set(
    "and or xor union div mod like rlike is in between regexp order group having limit procedure into from where as then else end".split(
        " ",
    ),
)

export const STRING_PREFIXES: ReadonlySet<string> = new Set(["n", "e", "b", "x"])

/**
 * Verbs of the products that are statements with any word behind them, or none, and words of prose as well: they count only
 * where a quote was closed before their semicolon and a comment stands behind them. Source: the lists of SQL commands in the
 * manuals of PostgreSQL 17, MySQL 8.4, SQLite, SQL Server 2022 and Oracle 23.
 */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
    (
        "abort analyze analyse attach begin call change checkpoint checksum close cluster comment commit copy deallocate " +
        "declare deny describe detach discard do end exec execute explain fetch flush grant handler import install kill listen " +
        "load lock move notify optimize pragma prepare purge reassign refresh reindex release rename repair reset " +
        "revoke rollback savepoint security set show signal start stop table truncate unlisten unlock use vacuum values"
    ).split(" "),
)

/** Words that are the name of the session's user, database or role: calls without brackets. */
export const SESSION_WORDS: ReadonlySet<string> = new Set(
    "current_user session_user system_user current_role current_catalog current_schema".split(" "),
)

/** Objects that are created, changed and dropped. */
const OBJECTS =
    "table database schema view index function procedure trigger user login role type extension temporary temp or unique event tablespace aggregate assembly credential materialized sequence column server"

/**
 * Statements, each with what must come next for it to be one. `(`, `@`, `'`, `$`, `9` stand for a bracket, a variable, a
 * string, a dollar-quoted string and a number; `()` for any word, where a word of COMPLETIONS must still follow.
 */
export const STATEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
    (
        [
            ["insert", "into ignore low_priority delayed overwrite or"],
            ["replace", "into"],
            ["merge", "into"],
            ["delete", "from"],
            ["drop", OBJECTS],
            ["create", OBJECTS],
            ["alter", `${OBJECTS} system session`],
            ["truncate", "table"],
            ["exec", "( @ ' immediate xp_ sp_ master"],
            ["execute", "( @ ' immediate xp_ sp_ master"],
            ["declare", "@"],
            ["set", "@ global session"],
            ["waitfor", "delay time"],
            ["copy", "("],
            ["load", "data xml"],
            ["bulk", "insert"],
            ["attach", "database"],
            ["backup", "database log"],
            ["restore", "database log"],
            ["rename", "table"],
            ["grant", "all select insert update delete execute create dba connect super"],
            ["revoke", "all select insert update delete execute"],
            ["call", "()"],
            ["do", "$ sleep benchmark"],
            ["handler", "()"],
            ["prepare", "()"],
            ["pragma", "table_info table_list database_list writable_schema compile_options foreign_keys encoding"],
            ["dbcc", "checkdb checktable freeproccache opentran"],
            ["shutdown", "with immediate nowait abort"],
            ["kill", "9 query connection"],
            ["print", "@"],
            ["use", "master mysql information_schema"],
            ["show", "tables databases columns grants variables schemas processlist create"],
        ] as const
    ).map(([verb, next]) => [verb, new Set(next.split(" "))] as const),
)

/** Words, or `(` for a call and `=` for an assignment, that complete a statement whose second word says nothing. */
export const COMPLETIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
    ["call", new Set(["("])],
    ["handler", new Set(["open", "read"])],
    ["prepare", new Set(["from"])],
    ["update", new Set(["="])],
])
