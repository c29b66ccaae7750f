/** Bounds of what an owner may write into a patch: it is compiled into every worker. */

/** Patches in force at once, count; shipped ones not counted. */
export const PATCHES_LIMIT = 500

/** Conditions of one patch, those that join others included. SEKISHO_INBOUND_PATCH_INVALID */
export const CONDITIONS_LIMIT = 64

/** Conditions within conditions, levels. SEKISHO_INBOUND_PATCH_INVALID */
export const CONDITION_DEPTH_LIMIT = 8

/** A value or pattern, UTF-16 units. SEKISHO_INBOUND_PATCH_INVALID */
export const PATCH_VALUE_UNITS = 1_024

/** Instructions of a compiled pattern: the time a unit of text takes in the worst case grows with them. SEKISHO_INBOUND_PATCH_INVALID */
export const PATTERN_PROGRAM_LIMIT = 500

/** Routes and methods of one patch, count each. */
export const PATCH_ROUTES_LIMIT = 32

/** Test requests of one patch, count of each kind, and the longest of them, UTF-16 units. */
export const PATCH_TESTS_LIMIT = 16
export const PATCH_TEST_UNITS = 16_384
