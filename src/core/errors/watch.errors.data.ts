export const WATCH_ERRORS = {
    SEKISHO_WATCH_LIST_UNKNOWN: {
        en: {
            what: "the file is no list of components of a kind that is read",
            todo: "give CycloneDX, SPDX, a lock file, pom.xml, jars or a folder of them; docs/watch.md has the kinds",
        },
        ja: {
            what: "読み取れる種類の部品一覧ではありません",
            todo: "CycloneDX、SPDX、ロックファイル、pom.xml、jar かそのフォルダーを渡してください（種類は docs/watch.md）",
        },
    },
    SEKISHO_WATCH_LIST_INVALID: {
        en: {
            what: "a list of components is damaged, or not of the form it claims",
            todo: "make the file anew with its tool; the place and what is expected there are named",
        },
        ja: {
            what: "部品一覧が壊れているか、名乗っている形式と違います",
            todo: "作成した道具で作り直してください。示された場所に、示されたものが必要です",
        },
    },
    SEKISHO_WATCH_LIMIT: {
        en: {
            what: "a list, an archive or the advisories have more than is read",
            todo: "split the file; the limit that was reached is named, docs/watch.md has them all",
        },
        ja: {
            what: "部品一覧、書庫、公表情報のいずれかが、読み取る上限を超えました",
            todo: "ファイルを分けてください。達した上限を示しました（一覧は docs/watch.md）",
        },
    },
    SEKISHO_WATCH_ARCHIVE_INVALID: {
        en: {
            what: "an archive (jar, war, zip) is damaged, encrypted or packed in a way that is not read",
            todo: "make the archive anew; entries may be stored or deflated",
        },
        ja: {
            what: "書庫（jar、war、zip）が壊れているか、暗号化されているか、読めない圧縮方式です",
            todo: "作り直してください。無圧縮か deflate のものを読み取ります",
        },
    },
    SEKISHO_WATCH_STORE_DAMAGED: {
        en: {
            what: "the imported advisories in the data folder cannot be read",
            todo: "remove the folder `watch` in the data folder, and import the files again",
        },
        ja: {
            what: "取り込んだ公表情報を読み取れません",
            todo: "データフォルダーの watch を取り除き、もう一度取り込んでください",
        },
    },
    SEKISHO_WATCH_IMPORT_RUNS: {
        en: { what: "another import runs on this data folder", todo: "wait until it ends, then try again" },
        ja: {
            what: "このデータフォルダーで別の取り込みが進行中です",
            todo: "終わるのを待って、もう一度試してください",
        },
    },
} as const
