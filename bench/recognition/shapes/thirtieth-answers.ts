// The thirtieth set: what interfaces of services in use answer with.
import { addressOf, landlineOf, mobileOf, nameOf, postalOf, romanOf } from "../people.ts"
import { JSON_TYPE, shownWith, withEither, type Shape } from "../shape.ts"
import { answer, familiesOf, jsonOf, moment, ofPairs, uuid } from "../twentyninth-shape.ts"

export const THIRTIETH_ANSWERS: readonly Shape[] = [
    withEither(
        answer(
            "thirtieth-workspace-members",
            "members of a workspace with profiles, and programs among them",
            "few",
            ["name", "email", "phone"],
            (p, r) => ({
                ok: true,
                members: [
                    ...p.map((o) => ({
                        id: `U0${r.digits(8)}`,
                        team_id: "T029EXAMPLE",
                        name: o.email.split("@")[0],
                        deleted: false,
                        color: "9f69e7",
                        tz: "Asia/Tokyo",
                        profile: {
                            title: "",
                            phone: mobileOf(o),
                            real_name: nameOf(o, " "),
                            real_name_normalized: nameOf(o, " "),
                            display_name: o.given,
                            status_text: r.pick(["", "休暇中", "在宅"]),
                            image_48: "https://img.example.com/a_48.png",
                            email: o.email,
                        },
                        is_bot: false,
                        updated: 1_790_000_000 + r.below(900_000),
                    })),
                    {
                        id: "USLACKBOT",
                        name: "slackbot",
                        is_bot: true,
                        profile: { real_name: "Slackbot", display_name: "Slackbot", bot_id: "B029" },
                    },
                ],
                response_metadata: { next_cursor: "" },
            }),
        ),
        "nickname",
    ),
    answer(
        "thirtieth-payment-intents",
        "payments with whom each is billed to and where the goods go, the same person twice",
        "few",
        ["name", "email", "phone", "postal", "address"],
        (p, r) => ({
            object: "list",
            url: "/v1/payment_intents",
            has_more: false,
            data: p.map((o) => ({
                id: `pi_3Q${r.digits(10)}`,
                object: "payment_intent",
                amount: 100 * (5 + r.below(300)),
                currency: "jpy",
                receipt_email: o.email,
                latest_charge: {
                    id: `ch_3Q${r.digits(10)}`,
                    billing_details: { email: o.email, name: romanOf(o), phone: null, address: { country: "JP" } },
                    payment_method_details: {
                        card: { brand: "visa", last4: r.digits(4), exp_month: 8, exp_year: 2029 },
                    },
                },
                shipping: {
                    name: nameOf(o, " "),
                    phone: `+81${o.mobile.slice(1)}`,
                    address: {
                        postal_code: o.postal,
                        state: o.prefecture,
                        city: o.city,
                        line1: `${o.town}${o.block.join("-")}`,
                        line2: o.building,
                        country: "JP",
                    },
                },
                status: "succeeded",
            })),
        }),
    ),
    ofPairs(
        "thirtieth-issue-search",
        "issues found: who works on each and who told it, under fields",
        "few",
        (pairs, r) => ({
            mediaType: JSON_TYPE,
            body: jsonOf(
                {
                    expand: "schema,names",
                    startAt: 0,
                    maxResults: 50,
                    total: pairs.length,
                    issues: pairs.map(([a, b], at) => ({
                        id: String(29_000 + at),
                        key: `OPS-${290 + at}`,
                        fields: {
                            summary: r.pick(["夜間バッチが止まる", "証明書の更新", "画面が白い"]),
                            issuetype: { name: "バグ", subtask: false },
                            project: { key: "OPS", name: "運用改善" },
                            status: { name: "進行中", statusCategory: { name: "進行中" } },
                            assignee: {
                                accountId: `70121:${uuid(r)}`,
                                emailAddress: a.email,
                                displayName: nameOf(a, " "),
                                active: true,
                            },
                            reporter: { accountId: `70121:${uuid(r)}`, displayName: nameOf(b, " "), active: true },
                        },
                    })),
                },
                r,
            ),
            shown: pairs.flatMap(([a, b]) => [...shownWith([a], "name", "email"), ...shownWith([b], "name")]),
        }),
    ),
    answer(
        "thirtieth-contact-connections",
        "contacts of which each property is a list, readings beside the names",
        "few",
        ["name", "kana", "email", "phone", "job"],
        (p, r) => ({
            connections: p.map((o) => ({
                resourceName: `people/c${r.digits(16)}`,
                etag: "%EgUBAj0=",
                names: [
                    {
                        metadata: { primary: true, source: { type: "CONTACT", id: r.digits(10) } },
                        displayName: nameOf(o),
                        familyName: o.family,
                        givenName: o.given,
                        displayNameLastFirst: nameOf(o),
                        phoneticFamilyName: o.familyKana,
                        phoneticGivenName: o.givenKana,
                    },
                ],
                emailAddresses: [{ metadata: { primary: true }, value: o.email, type: "work" }],
                phoneNumbers: [{ value: mobileOf(o), canonicalForm: `+81${o.mobile.slice(1)}`, type: "mobile" }],
                organizations: [{ name: o.company, title: "主任", type: "work" }],
            })),
            totalPeople: p.length,
        }),
    ),
    answer(
        "thirtieth-booking-japanese",
        "a hook's payload for one booking: Japanese keys, parts of a name and of a number under them",
        "one",
        ["name", "kana", "phone", "email", "age"],
        (p, r) => {
            const [o] = p
            return {
                イベント: "予約作成",
                予約番号: `YK-${r.digits(6)}`,
                店舗: { 店舗名: "れいじ鍼灸院 見本駅前店", 店舗コード: 29 },
                来店日時: moment(r),
                メニュー: [{ 名称: "全身60分", 料金: 6600 }],
                お客様: {
                    お名前: { 姓: o?.family, 名: o?.given },
                    ふりがな: { せい: o?.familyKana, めい: o?.givenKana },
                    ご連絡先: { 携帯: o?.mobile, メール: o?.email },
                    年齢: o?.age,
                    ご来店: "初めて",
                },
                備考: null,
            }
        },
    ),
    answer(
        "thirtieth-query-result",
        "a query's result: columns with types apart from rows by column",
        "many",
        ["name", "postal", "address", "phone"],
        (p, r) => ({
            query_result: {
                id: 2900,
                query_hash: uuid(r).replaceAll("-", ""),
                query: "SELECT keiyakusha_mei, yubin, jusho, renrakusaki FROM keiyaku WHERE status = 1",
                data: {
                    columns: [
                        { name: "keiyakusha_mei", friendly_name: "契約者名", type: "string" },
                        { name: "yubin", friendly_name: "郵便番号", type: "string" },
                        { name: "jusho", friendly_name: "住所", type: "string" },
                        { name: "renrakusaki", friendly_name: "連絡先", type: "string" },
                    ],
                    rows: p.map((o) => ({
                        keiyakusha_mei: nameOf(o, "　"),
                        yubin: postalOf(o),
                        jusho: addressOf(o),
                        renrakusaki: landlineOf(o),
                    })),
                },
                data_source_id: 3,
                runtime: 0.29,
                retrieved_at: moment(r),
            },
        }),
    ),
    answer(
        "thirtieth-flattened-payload",
        "a page's payload in one flat list: objects hold the places of their values in it",
        "few",
        ["name", "email"],
        (p) => {
            const flat: unknown[] = [["Reactive", 1], { data: 2 }, { members: 3 }, []]
            const places: number[] = []
            for (const o of p) {
                const at = flat.length
                flat.push({ id: at + 1, name: at + 2, email: at + 3 }, 2_900 + o.id, nameOf(o, " "), o.email)
                places.push(at)
            }
            flat[3] = places
            return flat
        },
    ),
    answer(
        "thirtieth-change-history",
        "what was changed on a record: label, before, after, in Japanese labels",
        "few",
        ["name", "address", "phone"],
        (p, r) => ({
            history: p.map((o) => ({
                at: moment(r),
                by: "窓口端末07",
                record: `顧客#${r.digits(6)}`,
                changes: [
                    { field: "氏名", before: null, after: nameOf(o, " ") },
                    { field: "住所", before: null, after: addressOf(o) },
                    { field: "電話番号", before: null, after: mobileOf(o) },
                    { field: "DM可否", before: "可", after: "否" },
                ],
            })),
        }),
    ),
    ofPairs(
        "thirtieth-trip-passengers",
        "a journey booked for two of a family: who pays, who travels as on their passports",
        "one",
        (pairs, r) => {
            const [pair] = familiesOf(pairs)
            const both = pair ?? pairs[0]
            if (both === undefined) throw new RangeError("pairs: none was made")
            const [a] = both
            return {
                mediaType: JSON_TYPE,
                body: jsonOf(
                    {
                        pnr: "QZ29RJ",
                        itinerary: [{ flight: "RJ029", from: "HND", to: "OKA", departs: moment(r) }],
                        contact: { email: a.email, phone: { countryCode: "81", number: a.mobile.slice(1) } },
                        passengers: both.map((o, at) => ({
                            ref: `P${at + 1}`,
                            type: "ADT",
                            title: o.sex === "男" ? "MR" : "MS",
                            surname: o.familyRoman.toUpperCase(),
                            givenNames: o.givenRoman.toUpperCase(),
                            document: { type: "PASSPORT", number: o.passport, issuer: "JPN", expires: "2031-04-29" },
                        })),
                        fare: { currency: "JPY", total: 48_200 },
                    },
                    r,
                ),
                // To whom of the two the address of mail and the number belong the answer does not say: the one who booked.
                shown: both.flatMap((o) => shownWith([o], "name", "passport")),
                either: ["email", "phone", "sex"],
            }
        },
    ),
]
