export const OUTBOUND_ERRORS = {
    SEKISHO_OUTBOUND_READER_FAILED: {
        en: { what: "a body reader failed", todo: "report it with the id; the bytes count as unreadable" },
        ja: {
            what: "応答の読み取りに失敗しました",
            todo: "id を添えて知らせてください。バイト数は読めないものとして数えます",
        },
    },
} as const
