/** Of public persons: what events and the command say. */
export const PUBLIC_MESSAGES = {
    proposedEvent: {
        ja: "{route} で名前だけが多くの人に見られている {persons} 人（{ids}）を、公開された人として提案します。承認されるまでは、これまでどおり上限に数えます。",
        en: "{persons} person(s) of {route} ({ids}), shown by name alone to many visitors, are proposed as public. Until they are approved they count against caps as before.",
    },
    approvedEvent: {
        ja: "{route} の {persons} 人（{ids}）を、公開された人と認めました。この経路に名前だけで出るときは上限に数えません。記録には残ります。",
        en: "{persons} person(s) of {route} ({ids}) are public: shown there by name alone they move no cap. They are recorded all the same.",
    },
    unconfirmedEvent: {
        ja: "{route} の {persons} 人（{ids}）は長いあいだ確かめられなかったので、公開された人から外しました。",
        en: "{persons} person(s) of {route} ({ids}) were not confirmed for long: they are not public any more.",
    },
    findingEvent: {
        ja: "{route} の {persons} 人（{ids}）が、攻撃の疑いなどの検出がある応答に出たので、公開された人から外しました。",
        en: "{persons} person(s) of {route} ({ids}) were shown in an answer with a finding: they are not public any more.",
    },
    forgottenEvent: {
        ja: "{route} の {persons} 人（{ids}）を、公開された人から外しました。",
        en: "{persons} person(s) of {route} ({ids}) were forgotten on the owner's word: they are not public any more.",
    },
    summary: {
        ja: "公開された人（問い合わせ先や投稿者など、ページに名前が出ている人）を確かめて、上限から外す（list で一覧、approve で承認、forget で取り消し）",
        en: "people whose names your pages publish: see who was learned, approve them so that they move no cap, or forget them",
    },
    none: {
        ja: "公開された人も、学習中の人もいません。",
        en: "Nobody is public, and nobody is being learned.",
    },
    header: {
        ja: "経路|公開|提案中|学習中|最後の確認|番号",
        en: "route|public|proposed|learning|last seen|ids",
    },
    turnedAway: {
        ja: "学習の場所がいっぱいで見送った数: {turnedAway}（多いときは、誰かが大量に訪れて学習を妨げている恐れがあります）",
        en: "turned away because every place was taken: {turnedAway} (when there are many, somebody may be crowding out what is learned)",
    },
    howTo: {
        ja: "提案を認めるには: その経路のページを開いて人数を数え、`sekisho public approve 経路 --people 人数`",
        en: "to approve: open the page, count the people on it, then `sekisho public approve ROUTE --people N`",
    },
    approved: {
        ja: "{route} の {ids} を公開された人と認めました（{inForceMs} ミリ秒で全ワーカーに反映）。名前のほかに何か出れば、これまでどおり数えます。",
        en: "{route}: {ids} are public (in every worker after {inForceMs} ms); with anything beside their names they count as before",
    },
    forgotten: {
        ja: "{route} の人をすべて忘れました（{inForceMs} ミリ秒で全ワーカーに反映）。これからは上限に数えます。",
        en: "{route}: everybody is forgotten (in every worker after {inForceMs} ms) and counts against caps",
    },
    notKept: {
        ja: "ディスクに書けませんでした。書けるまでに再起動すると、この取り消しは失われます。",
        en: "the disk does not take it: until it does, a restart would bring them back",
    },
    status: {
        ja: "  公開された人 {public}（提案中 {proposed}、学習中 {learning}）",
        en: "  public persons {public} (proposed {proposed}, learning {learning})",
    },
} as const
