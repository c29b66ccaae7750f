// The formats that have a reader.
export type ReaderKind =
    | "html"
    | "xml"
    | "json"
    | "csv"
    | "tsv"
    | "text"
    | "events"
    | "program"
    | "mail"
    | "directory"
    | "form"
    | "sql"
