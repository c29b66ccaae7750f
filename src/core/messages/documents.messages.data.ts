/**
 * Sentences of the documents of an incident: notices, letters, press, summaries. Each says one fact in the degree of
 * certainty it has; placeholders in braces are filled by say().
 */
export const DOCUMENT_MESSAGES = {
    // Whom to ask for what is missing
    askDivision: { ja: "業務の主管課", en: "the division in charge" },
    askSystems: { ja: "情報システム担当・委託先", en: "those who run the system" },
    askAffairs: { ja: "総務・文書担当", en: "general affairs" },
    askPress: { ja: "広報担当", en: "public relations" },
    askDesk: { ja: "問い合わせ窓口", en: "the inquiry desk" },
    askFinder: { ja: "発見した部署", en: "whoever found it" },
    askDecider: { ja: "決裁者", en: "whoever decides" },

    // What is missing
    gapSystem: { ja: "業務・システム・物の名称", en: "the business, system or thing" },
    gapKind: { ja: "何が起きたか（種類）", en: "what happened" },
    gapKnownAt: { ja: "知った日時", en: "when it became known" },
    gapOccurredAt: { ja: "発生日時", en: "when it happened" },
    gapLeak: { ja: "漏えいの有無・おそれ", en: "whether data leaked" },
    gapFields: { ja: "対象となる項目", en: "which data" },
    gapPersons: { ja: "本人の数", en: "how many persons" },
    gapCause: { ja: "原因", en: "the cause" },
    gapMeasures: { ja: "これまでの対応", en: "what was done" },
    gapSecondary: { ja: "二次被害の有無", en: "secondary damage" },
    gapPrevention: { ja: "再発防止策", en: "measures against recurrence" },
    gapDesk: { ja: "問い合わせ窓口", en: "the inquiry desk" },
    gapDeskPhone: { ja: "窓口の電話番号", en: "the desk's telephone number" },
    gapSender: { ja: "差出人（団体名・代表者）", en: "the sender" },
    gapToldText: { ja: "本人への連絡の方法・時期", en: "how and when the persons are told" },

    // Head of a notice
    title: { ja: "{system}における{matter}について（お詫び）", en: "Apology: {matter}, {system}" },
    titlePress: { ja: "{system}における{matter}について", en: "{matter}: {system}" },
    matter: {
        confirmed: { ja: "個人情報の漏えい", en: "leak of personal information" },
        likely: { ja: "個人情報の漏えいのおそれ", en: "likely leak of personal information" },
        feared: { ja: "個人情報の漏えいのおそれ", en: "feared leak of personal information" },
        possible: { ja: "個人情報の漏えいの可能性", en: "possible leak of personal information" },
        other: { ja: "個人情報に関する事故", en: "incident involving personal information" },
    },
    lead: {
        ja: "このたび、{org}において、次のとおり個人情報に関する事故が発生しました。関係する皆さまに多大なご迷惑とご心配をおかけしておりますことを、深くお詫び申し上げます。",
        en: "{org} reports the following incident involving personal information. We sincerely apologise to everybody concerned for the trouble and worry it has caused.",
    },
    leadLetter: {
        ja: "このたび、{org}が取り扱うあなたの個人情報について、次のとおり事故が発生しました。ご迷惑とご心配をおかけしておりますことを、深くお詫び申し上げます。",
        en: "{org} must inform you of the following incident involving your personal information. We sincerely apologise for the trouble and worry it has caused.",
    },
    leadPress: {
        ja: "{org}において、次のとおり個人情報に関する事故が発生しましたので、お知らせします。関係する皆さまに深くお詫び申し上げます。",
        en: "{org} announces the following incident involving personal information and sincerely apologises to everybody concerned.",
    },

    // Headings
    outline: { ja: "概要", en: "What happened" },
    course: { ja: "経緯", en: "Course of events" },
    data: { ja: "対象となる情報と人数", en: "Whose data, and which" },
    dataLetter: { ja: "対象となる情報", en: "Which data" },
    cause: { ja: "原因", en: "Cause" },
    response: { ja: "これまでの対応", en: "What we have done" },
    secondary: { ja: "二次被害について", en: "Secondary damage" },
    request: { ja: "皆さまへのお願い", en: "What we ask of you" },
    prevention: { ja: "再発防止", en: "Preventing a recurrence" },
    contact: { ja: "お問い合わせ先", en: "Contact" },
    contactPress: { ja: "本件に関する問い合わせ先", en: "Press contact" },

    // What happened
    known: { ja: "{at}、{by}により判明しました。", en: "It became known on {at}, through {by}." },
    knownPlain: { ja: "{at}に判明しました。", en: "It became known on {at}." },
    occurred: { ja: "発生は{at}です。", en: "It happened on {at}." },
    occurredHedged: { ja: "発生は{at}とみています。", en: "We believe it happened on {at}." },
    occurredUnknown: { ja: "発生した時期は調査中です。", en: "When it happened is being investigated." },
    knownUnknown: { ja: "判明の時期は確認中です。", en: "When it became known is being confirmed." },
    finder: {
        "own-staff": { ja: "職員の確認", en: "our own staff" },
        contractor: { ja: "委託先からの連絡", en: "a contractor" },
        "data-subject": { ja: "ご本人からのお申し出", en: "a person concerned" },
        outsider: { ja: "外部からの連絡", en: "word from outside" },
        other: { ja: "その他の経路", en: "another way" },
    },
    ongoingYes: { ja: "現在も続いており、対応中です。", en: "It is still going on; we are working on it." },
    ongoingNo: { ja: "現在は続いていません。", en: "It is no longer going on." },
    leak: {
        confirmed: {
            ja: "個人情報が漏えいしたことを確認しました。",
            en: "Personal information has leaked; this is confirmed.",
        },
        likely: {
            ja: "個人情報が漏えいした可能性が高いとみています。",
            en: "It is likely that personal information has leaked.",
        },
        feared: {
            ja: "個人情報が漏えいしたおそれがあります。",
            en: "It is feared that personal information has leaked.",
        },
        possible: {
            ja: "個人情報が漏えいした可能性があります。",
            en: "It is possible that personal information has leaked.",
        },
        "ruled-out": {
            ja: "個人情報の漏えいはなかったと判断しています。",
            en: "We have ruled out that personal information leaked.",
        },
        unknown: {
            ja: "個人情報の漏えいの有無は調査中です。",
            en: "Whether personal information leaked is being investigated.",
        },
    },
    loss: {
        confirmed: { ja: "データの内容が失われたことを確認しました。", en: "Data have been lost; this is confirmed." },
        suspected: { ja: "データの内容が失われたおそれがあります。", en: "It is feared that data have been lost." },
    },
    damage: {
        confirmed: {
            ja: "データが意図せず書き換えられ、または使えなくなったことを確認しました。",
            en: "Data have been altered or made unusable; this is confirmed.",
        },
        suspected: {
            ja: "データが意図せず書き換えられ、または使えなくなったおそれがあります。",
            en: "It is feared that data have been altered or made unusable.",
        },
    },
    recoveredYes: {
        ja: "第三者に見られる前に、すべて回収または削除を確認しました。",
        en: "All of it was got back, or seen to be deleted, before a third party saw it.",
    },
    recoveredNo: {
        ja: "すべての回収・削除は確認できていません。",
        en: "Not all of it has been got back or seen to be deleted.",
    },

    // Numbers: persons and records are never mixed
    count: { ja: "{count}人", en: "{count} persons" },
    about: { ja: "約{count}", en: "about {count}" },
    atMost: { ja: "最大{count}", en: "at most {count}" },
    ofWhich: { ja: "{count}（うち確認できた方 {confirmed}）", en: "{count}, of whom {confirmed} are confirmed" },
    atLeast: {
        ja: "少なくとも{count}（最大の人数は調査中）",
        en: "at least {count} (the maximum is being investigated)",
    },
    countUnknown: { ja: "調査中", en: "being investigated" },
    records: { ja: "のべ{count}件", en: "{count} records" },
    recordsAtMost: { ja: "のべ最大{count}件", en: "at most {count} records" },
    recordsAtLeast: {
        ja: "のべ少なくとも{count}件（最大は調査中）",
        en: "at least {count} records (the maximum is being investigated)",
    },
    persons: { ja: "対象の人数: {count}", en: "Persons concerned: {count}" },
    recordsLine: {
        ja: "件数: {count}（同じ方を重ねて数えた件数）",
        en: "Records: {count} (the same person may be counted more than once)",
    },
    items: { ja: "項目: {items}", en: "Data: {items}" },
    itemsUnknown: { ja: "項目: 調査中", en: "Data: being investigated" },
    tableItems: { ja: "項目", en: "data" },
    tablePersons: { ja: "人数", en: "persons" },
    tableRecords: { ja: "のべ件数", en: "records" },
    asOf: {
        ja: "（{date}時点。今後の調査で変わることがあります）",
        en: "(as of {date}; this may change as the investigation goes on)",
    },

    // Cause, damage, response
    causeIs: { ja: "{cause}によるものです。", en: "It was caused by: {cause}." },
    causeHedged: { ja: "{cause}によるものとみています。", en: "We believe it was caused by: {cause}." },
    causeUnknown: { ja: "原因は調査中です。", en: "The cause is being investigated." },
    secondaryIs: {
        confirmed: { ja: "情報の悪用などの二次被害を確認しています。", en: "Misuse of the data has been confirmed." },
        likely: {
            ja: "情報の悪用などの二次被害が生じている可能性が高いとみています。",
            en: "It is likely that the data are being misused.",
        },
        feared: {
            ja: "情報の悪用などの二次被害のおそれがあります。",
            en: "It is feared that the data may be misused.",
        },
        possible: {
            ja: "情報の悪用などの二次被害が生じる可能性があります。",
            en: "It is possible that the data may be misused.",
        },
        "ruled-out": { ja: "二次被害はないと判断しています。", en: "We have ruled out secondary damage." },
        unknown: { ja: "二次被害の有無は調査中です。", en: "Whether there is secondary damage is being investigated." },
    },
    told: {
        none: {
            ja: "対象の方への個別の連絡は、まだ行っていません。",
            en: "The persons concerned have not been told individually yet.",
        },
        considering: {
            ja: "対象の方への個別の連絡を検討しています。",
            en: "We are considering how to tell the persons concerned.",
        },
        planned: { ja: "対象の方へ個別に連絡する予定です。", en: "We will tell the persons concerned individually." },
        ongoing: {
            ja: "対象の方へ個別に連絡を進めています。",
            en: "We are telling the persons concerned individually.",
        },
        done: { ja: "対象の方へ個別に連絡しました。", en: "The persons concerned have been told individually." },
    },
    police: {
        none: { ja: "警察への届出・相談は、まだ行っていません。", en: "The police have not been informed yet." },
        considering: { ja: "警察への届出・相談を検討しています。", en: "We are considering informing the police." },
        planned: { ja: "警察へ届出・相談する予定です。", en: "We will inform the police." },
        ongoing: { ja: "警察に相談しています。", en: "We are in contact with the police." },
        done: { ja: "警察に届出・相談しました。", en: "The police have been informed." },
    },
    investigation: {
        none: { ja: "事実関係の調査は、まだ始めていません。", en: "The investigation has not begun yet." },
        considering: { ja: "事実関係の調査の方法を検討しています。", en: "We are considering how to investigate." },
        planned: { ja: "事実関係の調査を予定しています。", en: "An investigation is planned." },
        ongoing: { ja: "事実関係を調査しています。", en: "We are investigating." },
        done: { ja: "事実関係の調査を終えました。", en: "The investigation has been completed." },
    },
    published: {
        none: { ja: "公表はしていません。", en: "It has not been published." },
        considering: { ja: "公表を検討しています。", en: "Publication is being considered." },
        planned: { ja: "公表を予定しています。", en: "Publication is planned." },
        ongoing: { ja: "公表を進めています。", en: "It is being published." },
        done: { ja: "公表しました。", en: "It has been published." },
    },
    preventionIs: {
        none: {
            ja: "再発防止策はまだ定まっていません。",
            en: "Measures against recurrence have not been decided yet.",
        },
        considering: { ja: "再発防止策を検討しています。", en: "We are considering measures against recurrence." },
        planned: {
            ja: "次の再発防止策を予定しています。",
            en: "The following measures against recurrence are planned.",
        },
        ongoing: {
            ja: "次の再発防止策を進めています。",
            en: "The following measures against recurrence are under way.",
        },
        done: {
            ja: "次の再発防止策を実施しました。",
            en: "The following measures against recurrence have been taken.",
        },
    },
    progressUnknown: {
        told: {
            ja: "対象の方への連絡の状況は確認中です。",
            en: "How far the persons have been told is being confirmed.",
        },
        police: {
            ja: "警察への届出・相談の状況は確認中です。",
            en: "Whether the police were informed is being confirmed.",
        },
        investigation: { ja: "調査の状況は確認中です。", en: "How far the investigation is, is being confirmed." },
        published: { ja: "公表の状況は確認中です。", en: "Whether it was published is being confirmed." },
        preventionIs: { ja: "再発防止策は検討の状況を確認中です。", en: "How far prevention is, is being confirmed." },
    },
    reported: { ja: "{to}へ報告しました（{at}、{what}）。", en: "Reported to {to} on {at} ({what})." },

    // What we ask of the persons: advice by the kind of data, no statement of fact
    adviceMail: {
        ja: "心当たりのない電子メールの添付ファイルやリンクは開かないでください。",
        en: "Do not open attachments or links of e-mails you do not expect.",
    },
    advicePhone: {
        ja: "{org}の名をかたる電話などで個人情報や暗証番号をたずねられても、お答えにならないでください。",
        en: "Do not give personal details or PINs to anybody who calls in the name of {org}.",
    },
    adviceAddress: {
        ja: "心当たりのない郵便物や訪問にご注意ください。",
        en: "Be careful with post and visits you do not expect.",
    },
    advicePassword: {
        ja: "同じパスワードを他のサービスでもお使いの場合は、速やかに変更してください。",
        en: "If you use the same password elsewhere, change it promptly.",
    },
    adviceCard: {
        ja: "クレジットカードのご利用明細をご確認ください。心当たりのないご利用があれば、カード会社へお問い合わせください。",
        en: "Check your card statements and call the card company about anything you do not recognise.",
    },
    adviceAccount: {
        ja: "口座の入出金をご確認ください。心当たりのない取引があれば、金融機関へお問い合わせください。",
        en: "Check your bank account and call the bank about anything you do not recognise.",
    },
    adviceMyNumber: {
        ja: "個人番号（マイナンバー）をたずねる不審な電話や訪問には応じないでください。",
        en: "Do not answer suspicious calls or visits that ask for your My Number.",
    },
    adviceTellUs: {
        ja: "不審な連絡などにお気づきの場合は、下記の窓口へお知らせください。",
        en: "Please tell the desk below of anything suspicious.",
    },

    // Sender and contact
    deskHours: { ja: "受付時間: {hours}", en: "Hours: {hours}" },
    deskPhone: { ja: "電話: {phone}", en: "Telephone: {phone}" },
    deskMail: { ja: "メール: {mail}", en: "E-mail: {mail}" },
    draftNote: {
        ja: "この文書には、まだ埋まっていない箇所が {count} か所あります（黄色）。埋めるまで外に出さないでください。推測で埋めた箇所はありません。",
        en: "Places of this document that are still to be filled in (yellow): {count}. It must not leave before. Nothing was filled in by guess.",
    },
    end: { ja: "以上", en: "" },
} as const
