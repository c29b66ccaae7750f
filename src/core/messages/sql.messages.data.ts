/** Reasons of the SQL detector: how the value stands in the statement, and what it does there. */
export const SQL_CONTEXT_MESSAGES = {
    plain: { ja: "値をそのまま SQL として読むと、", en: "Read as SQL as it stands, the value " },
    single: { ja: "値が文字列の引用符 (') を閉じたうえで、", en: "The value closes a quoted string (') and then " },
    double: { ja: '値が文字列の引用符 (") を閉じたうえで、', en: 'The value closes a quoted string (") and then ' },
    backtick: {
        ja: "値が識別子の引用符 (`) を閉じたうえで、",
        en: "The value closes a quoted identifier (`) and then ",
    },
    comment: { ja: "値が SQL のコメントを閉じたうえで、", en: "The value closes a comment of the statement and then " },
} as const

export const SQL_TECHNIQUE_MESSAGES = {
    "command-execution": {
        ja: "データベースに OS のコマンドや管理手続きを実行させます",
        en: "has the database run a command or a system procedure",
    },
    "time-delay": {
        ja: "データベースの応答を遅らせ、その時間で中身を読み取ろうとします",
        en: "delays the database's answer, so that time tells what it holds",
    },
    "stacked-statement": { ja: "別の SQL 文を続けて実行させます", en: "adds a statement of its own" },
    "union-select": {
        ja: "UNION SELECT で別の問い合わせの結果を継ぎ足します",
        en: "appends the rows of another query (UNION SELECT)",
    },
    "error-function": {
        ja: "エラーメッセージに中身を載せる関数を呼びます",
        en: "calls a function whose error message carries data out",
    },
    "system-function": {
        ja: "ファイルや外部への通信、コマンドに届く関数を呼びます",
        en: "calls a function that reaches files, commands or other hosts",
    },
    "file-output": {
        ja: "問い合わせの結果をサーバーのファイルに書き出します",
        en: "writes the result to a file on the server",
    },
    "procedure-analyse": { ja: "PROCEDURE ANALYSE を付け足します", en: "adds PROCEDURE ANALYSE" },
    subquery: { ja: "式の中に別の問い合わせを埋め込みます", en: "puts a query of its own into the expression" },
    tautology: {
        ja: "データに関係なく真偽が決まる条件をつなぎます",
        en: "joins a condition that is true or false whatever the data",
    },
    conditional: {
        ja: "条件によって結果を変える式 (CASE、IF) を埋め込みます",
        en: "puts in a decision (CASE, IF) on a condition",
    },
    "server-information": {
        ja: "データベースの構成や接続の情報を尋ねます",
        en: "asks for the database's catalogue, version or session",
    },
    "boolean-condition": { ja: "検索条件をつなぎ足します", en: "joins a condition of its own" },
    "function-call": { ja: "SQL の関数呼び出しを埋め込みます", en: "puts in a call of an SQL function" },
    cast: { ja: "型変換の失敗から中身を読み取ろうとします", en: "reads data from a cast (::) that fails or succeeds" },
    "order-by-position": {
        ja: "列番号での並べ替えや集約を付け足し、列の数を探ります",
        en: "orders or groups by a column number, which probes the query's shape",
    },
    "clause-injection": { ja: "問い合わせに句を付け足します", en: "adds a clause to the query" },
    "constant-comparison": { ja: "定数どうしの比較に置き換えます", en: "turns the comparison into one of constants" },
    "constant-condition": { ja: "定数を条件としてつなぎます", en: "joins a constant as a condition" },
    arithmetic: {
        ja: "文字列を計算に置き換え、どの値とも等しくします",
        en: "turns the string into a sum that equals every value",
    },
    concatenation: {
        ja: "文字列に別の値を継ぎ足し、問い合わせの中身を差し替えます",
        en: "joins another value to the string, so that the query asks for something else",
    },
    "value-list": {
        ja: "値の並びを自分で続けて残りを消します",
        en: "goes on with values of its own and drops the rest",
    },
    "comment-out": { ja: "文の残りをコメントにして消します", en: "comments out the rest of the statement" },
    "statement-end": { ja: "そこで文を終わらせます", en: "ends the statement there" },
    "endless-expression": {
        ja: "検査しきれない長さの SQL の式が続きます",
        en: "goes on with SQL for longer than can be read",
    },
    "lexical-evasion": {
        ja: "検査をすり抜けるための書き方 (1.e) を含みます",
        en: "is written to slip past inspection (1.e)",
    },
    "sql-statement": { ja: "一つの SQL 文になっています", en: "is an SQL statement" },
} as const

export const SQL_ENDING_MESSAGES = {
    comment: { ja: "（残りはコメントになります）", en: ", with the rest commented out" },
    none: { ja: "", en: "" },
} as const
