/**
 * Bounds of one judgement. What foreign input can grow is bounded here, and reaching a bound is seen: the request is
 * refused with the code that stands beside it, or a finding says so. None is a configuration key: they hold the work of
 * one request within reach of the time a gate has, whatever the owner allows in bytes.
 */

/** Values of one request, count. PHP stops at 1,000 fields; a long JSON export stays below. SEKISHO_INBOUND_LIMIT */
export const READINGS_LIMIT = 200_000

/** Nested arrays and objects. Real bodies stay below 20; V8 and Go allow far more, so deeper is refused. SEKISHO_INBOUND_LIMIT */
export const JSON_DEPTH_LIMIT = 128

/** Parts of a multipart body, count. Busboy and PHP stop near 1,000. SEKISHO_INBOUND_LIMIT */
export const PARTS_LIMIT = 2_000

/** Header block of one part, bytes: what common parsers take. SEKISHO_INBOUND_LIMIT */
export const PART_HEADER_BYTES = 16_384

/** JSON in a value of JSON, XML in a field of a form, … levels. What is deeper is judged as the text it is. */
export const NESTED_LIMIT = 3

/** Texts the lattice makes of one reading, count: all combinations of four decoders. A finding says when there were more. */
export const DERIVED_TEXTS_LIMIT = 16

/** UTF-16 units of such texts, beyond which only DERIVED_LONG_TEXTS_LIMIT are made. A finding says when there were more. */
export const DERIVED_UNITS_LIMIT = 131_072

/** Texts the lattice makes of a long reading, count. What one decoding alone makes of it is read whatever its length. */
export const DERIVED_LONG_TEXTS_LIMIT = 8

/** Decodings one after another. Real nested redirects are percent-encoded three times. A finding says when there were more. */
export const DECODING_DEPTH_LIMIT = 4

/**
 * Steps of work one request may take, and how many more for every byte of it, the first WORK_DENSE_BYTES and those behind them. A
 * step is about 100 ns on the machine it was measured on (half of that to twice as much, by what is read). Of 16,594 honest requests the
 * hardest took 0.72 of what it may, one of 42 KB. Texts dense with syntax throughout (XML of orders, posts of block editors) take 1.6 to
 * 2.4 steps a byte, and are read to their end up to some 300 to 950 KiB; records, tables and files take 0.1 to 0.8, at any length.
 * SEKISHO_INBOUND_LIMIT
 */
export const WORK_BASE = 200_000
export const WORK_PER_DENSE_BYTE = 2.5
export const WORK_DENSE_BYTES = 262_144
export const WORK_PER_BYTE = 1.5

/** Steps of what the judgement does, measured on the slowest of 100,000 fuzzed requests. */
export const STEPS_OF = {
    value: 4,
    decoding: 12,
    text: 8,
    detector: 1,
    sqlReading: 8,
    sqlToken: 3,
    lookupUnit: 1,
    expressionReading: 6,
    expressionToken: 2,
    pathSegment: 3,
    markupTag: 2,
    markupAttribute: 4,
    scriptToken: 2,
    shellWord: 12,
    shellCommand: 24,
    formBlock: 1,
    graphqlToken: 6,
} as const

/**
 * GraphQL: selections within selections (introspection needs some 13), names given to fields, directives and operations of
 * one request. Clients that generate queries stay at half of each. A finding refuses what is beyond.
 */
export const GRAPHQL_DEPTH_LIMIT = 24
export const GRAPHQL_ALIASES_LIMIT = 200
export const GRAPHQL_DIRECTIVES_LIMIT = 200
export const GRAPHQL_OPERATIONS_LIMIT = 50

/** UTF-16 units a detector is given at once; longer texts are judged in windows that overlap. */
export const TEXT_LIMIT = 8_388_608

/** Overlap of two windows of a long text, units: an attack that bridges them fits in it unless it was padded beyond. */
export const TEXT_OVERLAP = 65_536

/** Longest text that is judged in one slice, units; a longer one is judged decoder by decoder and detector by detector. */
export const SLICE_TEXT_UNITS = 2_048

/** Steps of work (STEPS_OF) that a detector in steps takes between two pauses, besides those of the place it reads. */
export const PAUSE_STEPS = 1_024

/** Values, or 32 units of their text, between two looks at the clock of a slice. */
export const SLICE_ASK_UNITS = 32

/** Window of a file or a binary body while it streams by, bytes: memory one upload may hold. */
export const FILE_WINDOW_BYTES = 262_144

/** Overlap of two such windows, bytes. */
export const FILE_OVERLAP_BYTES = 16_384

/** Printable run of a binary body that is read as text, units: random bytes hold one this long once in ten million places. */
export const BINARY_RUN_UNITS = 16

/** Findings one decision carries, count: enough to explain it, small enough for a log line. */
export const FINDINGS_LIMIT = 32

/** Units of header values known to be clean, a generation (two are kept): 8 MiB in all. */
export const CLEAN_MEMO_UNITS = 4_194_304

/** Longest header value that is remembered, units: cookies of real sites reach half of it. */
export const CLEAN_VALUE_UNITS = 8_192

/** Units of values remembered within one request; the rest is judged again. */
export const JUDGED_TEXTS_UNITS = 1_048_576

/** Letters of a key that may stand in a path; a longer or stranger key is named by its number. */
export const KEY_NAME_UNITS = 64

/** Parts of a file asked for at once, count: a reader of PDF asks for some pages. A finding says when there were more. */
export const RANGES_LIMIT = 16

/** Layers of Content-Encoding: nobody honest sends more than one. */
export const CONTENT_ENCODINGS_LIMIT = 2
