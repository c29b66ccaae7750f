/** Limits of reading a whole file. Reaching one is declared in the coverage, with the bytes that were not read. */

/** Entries of one archive; a workbook with a thousand sheets has some three thousand. */
export const ENTRIES_LIMIT = 10_000

/** Decoded bytes of one entry, and of all entries of a file together, archives within archives included. */
export const ENTRY_DECODED_BYTES = 134_217_728
export const DECODED_BYTES = 268_435_456

/** Archives within archives: a workbook in an archive in an archive is read, one level more is not. */
export const NESTING_LIMIT = 3

/** Elements within each other; word processors write some thirty. */
export const XML_DEPTH_LIMIT = 256

/** Text is decoded and read in pieces of so many bytes. */
export const PIECE_BYTES = 262_144

/** Shared strings of one workbook: a full sheet of a million rows has some ten columns of text. */
export const STRINGS_LIMIT = 4_000_000

/** UTF-16 units of one cell; a spreadsheet allows 32,767. */
export const CELL_UNITS = 65_536

/** Cells of one row; a spreadsheet has 16,384 columns. */
export const ROW_CELLS_LIMIT = 16_384

/** Values of a form that are gathered into one record. */
export const FORM_CELLS_LIMIT = 512

/** Rows among which the header is looked for: titles, dates and notes stand above it. */
export const HEADER_SCAN_ROWS = 30

/** Rows of one header. */
export const HEADER_ROWS = 3

/** Merged ranges of one sheet that are looked at. */
export const MERGES_LIMIT = 10_000

/** Records that one step hands on, at least; a piece of text may have more. */
export const STEP_RECORDS = 128

/** A PDF: bytes of the file, and its pages. A list of ten thousand persons has some two hundred pages. */
export const PDF_BYTES = 134_217_728
export const PDF_PAGES_LIMIT = 5_000

/** Pieces of text and form fields of one page; a dense table has some three thousand. */
export const PDF_PAGE_TEXTS = 50_000

/** Files that are embedded in one PDF. */
export const PDF_FILES_LIMIT = 256

/** Time one PDF may take, the waiting for its reader aside; beyond it the thread that reads it is ended. */
export const PDF_TIME_MS = 60_000

/** What the thread of one PDF may hold: objects, and streams as they are decoded. Beyond it the thread is ended. */
export const PDF_OBJECT_MEGABYTES = 512
export const PDF_STREAM_BYTES = 268_435_456
export const PDF_WATCH_MS = 25

/** A thread that still holds this much of one PDF reads no other. */
export const PDF_KEPT_BYTES = 67_108_864

/** A page with less text than this, and with a picture or as many drawn lines on it, may show its text as a picture. */
export const PDF_BARE_PAGE_UNITS = 32
export const PDF_DRAWN_LINES = 200
