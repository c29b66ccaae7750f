export const LEDGER_ERRORS = {
    SEKISHO_LEDGER_OPEN_FAILED: {
        en: {
            what: "the ledger cannot be opened",
            todo: "see whether another server has it open, and look at the disk",
        },
        ja: { what: "台帳を開けません", todo: "別のサーバーが開いていないか、ディスクを調べてください" },
    },
    SEKISHO_LEDGER_APPEND_FAILED: {
        en: {
            what: "the ledger did not accept a batch",
            todo: "the batch stays in the spool and is tried again; look at the disk",
        },
        ja: { what: "台帳に書き込めませんでした", todo: "スプールに残り再試行されます。ディスクを調べてください" },
    },
    SEKISHO_LEDGER_QUERY_FAILED: {
        en: { what: "the ledger did not answer a query", todo: "try a shorter period; look at the server's log" },
        ja: { what: "台帳への問い合わせに失敗しました", todo: "期間を短くし、サーバーのログを調べてください" },
    },
} as const
