export const LIBRARY_ERRORS = {
    SEKISHO_LIBRARY_NOT_TEXT: {
        en: {
            what: "a file that was named is no text",
            todo: "save the article as text or HTML; PDF and office files are not read",
        },
        ja: {
            what: "示されたファイルは文章ではありません",
            todo: "記事をテキストか HTML で保存してください。PDF や表計算のファイルは読めません",
        },
    },
    SEKISHO_LIBRARY_NOT_RECORDS: {
        en: {
            what: "a file that was named holds no records of the library",
            todo: "give what `sekisho library import --json` wrote; VERIS JSON and CSV are read by `import --veris` and `import --csv`",
        },
        ja: {
            what: "示されたファイルは事例集の記録ではありません",
            todo: "`sekisho library import --json` の出力を示してください。VERIS JSON と CSV は `import --veris`、`import --csv` で読めます",
        },
    },
    SEKISHO_LIBRARY_UNKNOWN_ID: {
        en: {
            what: "no record has the id that was named",
            todo: "look the id up with `sekisho library stats FILE --list`",
        },
        ja: {
            what: "示された id の記録がありません",
            todo: "`sekisho library stats FILE --list` で id を確かめてください",
        },
    },
} as const
