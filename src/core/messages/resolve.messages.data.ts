/** What `sekisho resolve` says. */
export const RESOLVE_MESSAGES = {
    commandSummary: {
        ja: "漏れた人を自分の名簿で探し、誰に何を知らせるかを書き出す（名簿は残さない）",
        en: "find the persons of a scope in your own list, and write whom to notify of what (nothing of the list stays)",
    },
    summary: {
        ja: "範囲に含まれる人: {scope} 人（名簿で確かに見つかった人 {resolved}、見つからない人 {unresolved}）\n名簿: {lines} 行（誰も読み取れない行 {unreadable}）。一致した行: strong {strong}、weak {weak}、differs {differs}、name {name}",
        en: "persons of the scope: {scope} ({resolved} surely found in the list, {unresolved} not)\nlist: {lines} lines ({unreadable} in which nobody was recognised); found: strong {strong}, weak {weak}, differs {differs}, name {name}",
    },
    decide: {
        ja: "differs（同じ連絡先で、氏名か生年月日が違う: 家族や表記の違い）と name（氏名だけの一致: 同姓同名のおそれ）は、人が確かめてください。",
        en: "A human must decide on `differs` (the same contact beside another name or birth date: a family, another spelling) and `name` (a name alone: perhaps a namesake).",
    },
    unresolved: {
        ja: "見つからない人は、名簿にない人か、名簿とは違う書き方や連絡先で表示された人です。",
        en: "Who was not found is not in the list, or was shown with a spelling or a contact that the list does not have.",
    },
    otherKeys: {
        ja: "この範囲には、ここにない個人キー（{keys}）で書かれた記録があります。その人たちは、どの名簿とも照合できません。期間: {days}",
        en: "The scope has records made with person keys that are not here ({keys}): those persons cannot be found in any list. From when to when: {days}",
    },
    otherWidth: {
        ja: "列の数が見出しと違う行が {lines} 行あります（最初はファイルの {first} 行目）。値の中のコンマなどで列がずれていると、その人は見つからないか、別の人の行に見えます。見出しより後ろの値は書き出しません。確かめてください。",
        en: "Lines with more or fewer cells than the heading: {lines} (the first is line {first} of the file). Where a comma in a value has moved what follows, its person is not found, or looks like another one; cells beyond the heading are not written. Look at them.",
    },
    unread: {
        ja: "読めない文字（文字コードの誤り）のある行が {lines} 行あります（最初はファイルの {first} 行目）。書き出した行では � になっています。名簿と見比べてください。",
        en: "Lines with characters that cannot be read (bytes that are no text in this file's encoding): {lines} (the first is line {first} of the file). They are written as �: compare them with the list.",
    },
    offered: { ja: "（送り始めたが、届いた記録はない）", en: "(offered; nothing is known to have arrived)" },
    crowded: {
        ja: "{limit} 人を超える人に共通する識別情報が {identifiers} 件あります（会社の代表番号、よくある氏名など）。それぞれ {limit} 人までしか照合していないので、その人たちは、ほかの連絡先で見つかる場合を除き、人が確かめてください。",
        en: "Identifiers that more than {limit} persons share: {identifiers} (an office's number, a common name). Of each, {limit} persons were held against the list; of the others, whoever is not found by another contact is left for a human to decide.",
    },
    people: { ja: "範囲に含まれる人を読み込み中: {persons} 人", en: "reading the persons of the scope: {persons}" },
    progress: { ja: "{lines} 行が一致", en: "{lines} lines found" },
} as const
