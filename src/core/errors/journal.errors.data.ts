export const JOURNAL_ERRORS = {
    SEKISHO_JOURNAL_UNWRITABLE: {
        en: {
            what: "the journal did not take an entry",
            todo: "look at the disk and at who else holds the journal; the next entry will say how many were lost",
        },
        ja: {
            what: "記録簿に書き込めませんでした",
            todo: "ディスクと、記録簿を使っているほかのプロセスを確かめてください。失われた件数は次の記録に残ります",
        },
    },
    SEKISHO_JOURNAL_KEY_UNREADABLE: {
        en: {
            what: "the journal's key cannot be read or made",
            todo: "check the file beside the person key, and that this user may write in that folder (the journal's key and head are kept there); or name the public key that you kept",
        },
        ja: {
            what: "記録簿の鍵を読むことも作ることもできません",
            todo: "個人キーの隣のファイルと、そのフォルダーに書き込めること（記録簿の鍵と末尾の記録を置きます）を確かめるか、控えの公開鍵を示してください",
        },
    },
    SEKISHO_JOURNAL_AUTHORITY_UNREADABLE: {
        en: {
            what: "the certificates of the time-stamping authority cannot be read",
            todo: "name a PEM file with the authority's root certificate (journal.timestamps.ca, --tsa-ca)",
        },
        ja: {
            what: "タイムスタンプ局の証明書を読めません",
            todo: "局のルート証明書の PEM ファイルを示してください（journal.timestamps.ca、--tsa-ca）",
        },
    },
} as const
