/** Limits of the body readers, in UTF-16 units of the decoded body unless named otherwise. Reaching one is declared. */

/** One record held back until it is counted; the same figure as limits.recordBytes of the configuration. */
export const RECORD_LIMIT = 262_144

/** A tag, a string or a quoted field that has not ended by then is read in pieces: nobody writes longer ones by hand. */
export const TOKEN_LIMIT = 65_536

/** A piece ends at white space within its last so many units, so that an address is not cut in two. */
export const PIECE_SLACK = 256

/** Elements, objects or arrays within each other; deeper ones are read as if they stood at this depth. */
export const DEPTH_LIMIT = 256

/** Values without a mail address or a long number among them that one block may gather before they are let go. */
export const LOOSE_VALUES_LIMIT = 64

/** Values of one block of which some are labelled or marked: a long form of one person. */
export const VALUES_LIMIT = 512

/** Attributes of one tag that are looked at one by one; a tag with more is read as text as well. */
export const ATTRIBUTES_LIMIT = 256

/** A record that contains other records waits for its own end this far, then is let go in pieces. */
export const OUTER_HOLD = 16_384

/** Columns of a table or a line that can carry a header. */
export const COLUMNS_LIMIT = 512

/** Readers within readers: a script in a page, markup in a JSON string, a comment in a page. */
export const EMBED_DEPTH_LIMIT = 3

/** An unfinished token longer than this is looked at again only after it has grown by a sixteenth: linear in all. */
export const RETRY_FLOOR = 4_096
