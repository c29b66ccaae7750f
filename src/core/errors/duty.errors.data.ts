export const DUTY_ERRORS = {
    SEKISHO_DUTY_FACTS_UNREADABLE: {
        en: {
            what: "the facts file cannot be read",
            todo: "check the path, the permissions and the YAML; `sekisho duty --template` writes one to start from",
        },
        ja: {
            what: "事実のファイルを読めません",
            todo: "場所、権限、YAMLの書式を確かめてください。`sekisho duty --template` でひな形を出せます",
        },
    },
    SEKISHO_DUTY_FACTS_UNKNOWN_KEY: {
        en: {
            what: "the facts file has an unknown fact",
            todo: "use the nearest known one that is named, or remove it",
        },
        ja: { what: "事実のファイルに知らない項目があります", todo: "示された近い項目名に直すか、取り除いてください" },
    },
    SEKISHO_DUTY_FACTS_MISSING: {
        en: {
            what: "the facts file leaves a fact out",
            todo: "say what is known of it, or `unknown`: nothing is taken for granted",
        },
        ja: {
            what: "事実のファイルに書かれていない項目があります",
            todo: "分かっていることを書くか、`unknown`（不明）と書いてください。書かれていないことを補うことはしません",
        },
    },
    SEKISHO_DUTY_FACTS_INVALID: {
        en: { what: "the facts file has a value that cannot be used", todo: "correct the fact that is named" },
        ja: { what: "事実のファイルに使えない値があります", todo: "示された項目を直してください" },
    },
    SEKISHO_DUTY_RULES_UNKNOWN: {
        en: {
            what: "the rules of that day are not encoded (they begin on 2005-04-01)",
            todo: "check the day of knowing, or ask for the rules of another day with --rules-of",
        },
        ja: {
            what: "その日の規則は収録されていません（2005年4月1日から）",
            todo: "知った日を確かめるか、--rules-of で別の日の規則を指定してください",
        },
    },
    SEKISHO_DUTY_FORM_UNKNOWN: {
        en: {
            what: "it cannot be said which report form is the right one",
            todo: "say what kind of body reports, and whether My Numbers are involved; before April 2022 most reports had no form",
        },
        ja: {
            what: "どの報告様式を使うかを決められません",
            todo: "組織の種類とマイナンバーの有無を書いてください。令和4年4月より前は、多くの報告に様式がありません",
        },
    },
} as const
