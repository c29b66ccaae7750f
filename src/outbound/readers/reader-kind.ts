// The formats that have a reader.
export type ReaderKind =
    | "html"
    | "xml"
    | "json"
    | "flight"
    | "csv"
    | "tsv"
    | "text"
    | "events"
    | "program"
    | "mail"
    /** Parts apart by the boundary that the body begins with. */
    | "multipart"
    | "directory"
    | "hl7"
    | "form"
    | "sql"
