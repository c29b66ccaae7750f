/** Names of PostgreSQL's types, by where they are told from words of other languages. Source: PostgreSQL 17, chapter 8. */

/** Types of a PostgreSQL cast `x::type`; C++ and PHP write scopes the same way, with other names. */
export const CAST_TYPES: ReadonlySet<string> = new Set([
    ..."int int2 int4 int8 integer bigint smallint numeric decimal real double float text varchar char".split(" "),
    ..."bool boolean json jsonb date timestamp regclass bytea xml uuid time timetz timestamptz inet cidr macaddr".split(
        " ",
    ),
    ..."tsvector tsquery point money bit varbit oid regtype regproc".split(" "),
])

/** Types that stand before a literal (`box '0,0,2,2'`) and are no type of a cast that other languages cannot write as well. */
export const LITERAL_TYPES: ReadonlySet<string> = new Set([
    ...CAST_TYPES,
    ..."box circle lseg polygon regrole regnamespace regoper tid xid pg_lsn bpchar macaddr8 jsonpath".split(" "),
    ..."int4range int8range numrange daterange tsrange tstzrange int4multirange nummultirange datemultirange".split(
        " ",
    ),
])

/** Types whose names other languages have as well, of a call or an expression in brackets. */
export const GROUP_TYPES: ReadonlySet<string> = new Set([...LITERAL_TYPES, "interval", "name", "path", "line"])

/** Last words of types that have several: `double precision '1'`, `timestamp with time zone '…'`. */
export const LAST_WORDS: ReadonlySet<string> = new Set(["precision", "varying", "zone", "character"])

/** Types of which a length or a precision may stand in brackets behind them. */
export const TYPES_WITH_LENGTH: ReadonlySet<string> = new Set(
    "bit char character decimal float interval numeric time timestamp timestamptz varchar varying".split(" "),
)
