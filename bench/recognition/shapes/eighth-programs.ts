// The eighth set, written before the readers were looked at: state in scripts, programs, events, messages.
import { addressIn, birthIn, kanaIn, nameIn, officePage, phoneIn } from "../eighth-words.ts"
import { addressOf, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, JSON_TYPE, lines, shape, shapeOfOne, TEXT, type Shape } from "../shape.ts"

export const EIGHTH_PROGRAMS: readonly Shape[] = [
    shape(
        "eighth-apollo-state",
        "a cache of queries in a page: entries by type and number that refer to one another",
        HTML,
        ["name", "email", "phone"],
        (people, random) =>
            officePage(
                random,
                "会員",
                `<div id="root"></div><script>window.__APOLLO_STATE__=${JSON.stringify({
                    ROOT_QUERY: {
                        __typename: "Query",
                        'members({"page":1})': people.map((o) => ({ __ref: `Member:${o.id}` })),
                    },
                    ...Object.fromEntries(
                        people.flatMap((o) => [
                            [
                                `Member:${o.id}`,
                                {
                                    __typename: "Member",
                                    id: String(o.id),
                                    fullName: nameIn(random, o),
                                    contact: { __ref: `Contact:${o.id}` },
                                },
                            ],
                            [
                                `Contact:${o.id}`,
                                { __typename: "Contact", id: String(o.id), email: o.email, phone: mobileOf(o) },
                            ],
                        ]),
                    ),
                })};</script>`,
            ),
    ),
    shape(
        "eighth-entities-state",
        "a store of entities by number, numbers listed beside",
        HTML,
        ["name", "kana", "phone", "address"],
        (people, random) =>
            officePage(
                random,
                "患者",
                `<div id="app"></div><script id="initial-state" type="application/json">${JSON.stringify({
                    auth: { user: null, token: null },
                    patients: {
                        ids: people.map((o) => o.id),
                        entities: Object.fromEntries(
                            people.map((o) => [
                                o.id,
                                {
                                    id: o.id,
                                    lastName: o.family,
                                    firstName: o.given,
                                    lastNameKana: o.familyKana,
                                    firstNameKana: o.givenKana,
                                    tel: phoneIn(random, o),
                                    address: addressIn(random, o),
                                },
                            ]),
                        ),
                        status: "idle",
                        error: null,
                    },
                    ui: { sidebar: true, filters: { name: "", tel: "" } },
                })}</script>`,
            ),
    ),
    shape(
        "eighth-dehydrated",
        "answers a framework hands its page: queries within pages within data",
        HTML,
        ["name", "email", "birth"],
        (people, random) =>
            officePage(
                random,
                "講座の受講者",
                `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
                    props: {
                        pageProps: {
                            dehydratedState: {
                                mutations: [],
                                queries: [
                                    {
                                        state: {
                                            data: {
                                                pages: [
                                                    {
                                                        items: people.map((o) => ({
                                                            id: o.id,
                                                            displayName: nameIn(random, o),
                                                            mailAddress: o.email,
                                                            birthDate: birthIn(random, o),
                                                        })),
                                                        nextCursor: null,
                                                    },
                                                ],
                                                pageParams: [null],
                                            },
                                            dataUpdateCount: 1,
                                            status: "success",
                                        },
                                        queryKey: ["students", { course: 12 }],
                                        queryHash: '["students",{"course":12}]',
                                    },
                                ],
                            },
                        },
                        __N_SSP: true,
                    },
                    page: "/courses/[id]/students",
                    query: { id: "12" },
                    buildId: "hK2mCq",
                })}</script>`,
            ),
    ),
    shapeOfOne(
        "eighth-data-layer",
        "what a shop's page tells its analytics about the buyer",
        HTML,
        ["name", "email", "phone", "postal"],
        (o, random) =>
            officePage(
                random,
                "ご注文ありがとうございました",
                `<p>注文番号：${random.digits(10)}</p><script>window.dataLayer = window.dataLayer || [];\ndataLayer.push({ event: "purchase", ecommerce: { transaction_id: "${random.digits(10)}", value: 3980, currency: "JPY", items: [{ item_id: "${random.digits(13)}", item_name: "森のタオル", price: 1990, quantity: 2 }] }, user_data: { email: "${o.email}", phone_number: "${mobileOf(o)}", address: { first_name: "${o.given}", last_name: "${o.family}", postal_code: "${o.postal}", country: "JP" } } });</script>`,
            ),
    ),
    shape(
        "eighth-js-add",
        "a program that adds customers one call at a time",
        "text/javascript; charset=utf-8",
        ["name", "phone", "address"],
        (people, random) =>
            `"use strict";\n// 顧客データ（自動生成）\nimport { Customer, registry } from "./registry.js";\n\n${people.map((o) => `registry.add(new Customer({ code: "C${100 + o.id}", name: "${nameIn(random, o)}", tel: "${phoneIn(random, o)}", address: "${addressIn(random, o)}" }));`).join("\n")}\n\nexport default registry;\n`,
    ),
    shape(
        "eighth-js-columns-rows",
        "constants: headings in one list, rows in another",
        "application/javascript",
        ["name", "kana", "phone", "email"],
        (people, random) =>
            `const COLUMNS = ["番号", "氏名", "フリガナ", "電話番号", "メールアドレス"];\nconst ROWS = [\n${people.map((o, at) => `  [${at + 1}, '${nameIn(random, o)}', '${kanaIn(random, o)}', '${mobileOf(o)}', '${o.email}'],`).join("\n")}\n];\nrenderTable(document.getElementById("list"), COLUMNS, ROWS);\n`,
    ),
    shape(
        "eighth-map-markers",
        "markers of an old map page: markup in the argument of a call",
        HTML,
        ["name", "address", "phone"],
        (people, random) =>
            officePage(
                random,
                "訪問先マップ",
                `<div id="map"></div><script>function initMap(){ var map = createMap("map", 35.68, 139.76, 12);\n${people.map((o) => `addMarker(map, 35.${random.digits(4)}, 139.${random.digits(4)}, "<b>${nameOf(o, " ")}</b><br>住所：${addressOf(o)}<br>TEL：${mobileOf(o)}");`).join("\n")}\n}</script>`,
            ),
    ),
    shape(
        "eighth-ld-event",
        "linked data of an event with those who attend; the host is an office",
        HTML,
        ["name", "email", "phone"],
        (people, random) =>
            officePage(
                random,
                "研修会",
                `<script type="application/ld+json">${JSON.stringify({
                    "@context": "https://schema.org",
                    "@type": "Event",
                    name: "防災研修会",
                    startDate: "2026-06-01T13:30:00+09:00",
                    location: { "@type": "Place", name: "例示市民会館", address: "例示県例示市本町1-1-1" },
                    organizer: {
                        "@type": "Organization",
                        name: "例示市防災課",
                        telephone: "042-000-0001",
                        email: "bosai@city.reiji.example.jp",
                    },
                    attendee: people.map((o) => ({
                        "@type": "Person",
                        name: nameOf(o, " "),
                        email: o.email,
                        telephone: mobileOf(o),
                    })),
                })}</script>`,
            ),
    ),
    shape(
        "eighth-sse-patches",
        "events that patch a list: operation, path, value",
        "text/event-stream",
        ["name", "phone", "email"],
        (people, random) =>
            `retry: 3000\n\n${people
                .map(
                    (o, at) =>
                        `id: ${at + 1}\nevent: patch\ndata: ${JSON.stringify([
                            {
                                op: "add",
                                path: `/members/${at}`,
                                value: { id: o.id, name: nameIn(random, o), tel: phoneIn(random, o), mail: o.email },
                            },
                            { op: "replace", path: "/total", value: at + 1 },
                        ])}\n\n: keep-alive\n\n`,
                )
                .join("")}event: done\ndata: {}\n\n`,
    ),
    shape(
        "eighth-sse-labels",
        "events of lines with labels",
        "text/event-stream; charset=utf-8",
        ["name", "address", "phone"],
        (people, random) =>
            people
                .map(
                    (o, at) =>
                        `event: notice\nid: ${at}\ndata: 【新規申込】\ndata: 氏名：${nameIn(random, o)}\ndata: 住所：${addressIn(random, o)}\ndata: 電話：${phoneIn(random, o)}\n\n`,
                )
                .join(""),
    ),
    shape(
        "eighth-socket-frames",
        "messages of a socket, each an event's name and its data, numbers before them",
        TEXT,
        ["name", "email"],
        (people, random) =>
            lines(
                [
                    '0{"sid":"lv_VI97HAXpY6yYWAAAC","upgrades":[],"pingInterval":25000,"pingTimeout":20000}',
                    "40",
                    ...people.map(
                        (o) =>
                            `42${JSON.stringify(["visitor:joined", { room: "soudan", visitor: { id: o.id, name: nameIn(random, o), email: o.email } }])}`,
                    ),
                    "2",
                ],
                "\n",
            ),
    ),
    shape(
        "eighth-socket-action",
        "a message of a socket: identifier as a string of JSON, the record within",
        JSON_TYPE,
        ["name", "phone", "postal", "address"],
        (people, random) =>
            people
                .map((o) =>
                    JSON.stringify({
                        identifier: JSON.stringify({ channel: "DeliveryChannel", area: 3 }),
                        message: {
                            action: "assigned",
                            delivery: {
                                slip_no: random.digits(12),
                                recipient: {
                                    name: nameIn(random, o),
                                    tel: landlineOf(o),
                                    zip: postalOf(o),
                                    address: addressIn(random, o),
                                },
                            },
                        },
                    }),
                )
                .join("\n"),
    ),
    shape(
        "eighth-localized-object",
        "what a content system hands its script: an object with a member list as markup and data",
        HTML,
        ["name", "kana", "email"],
        (people, random) =>
            officePage(
                random,
                "会員",
                `<script id="member-js-extra">/* <![CDATA[ */\nvar memberVars = ${JSON.stringify({ ajaxurl: "https://club.example.jp/wp-admin/admin-ajax.php", nonce: "b1946ac924", members: people.map((o) => ({ ID: String(o.id), display_name: nameIn(random, o), meta: { kana: [kanaOf(o)], billing_email: [o.email] } })) })};\n/* ]]> */</script>`,
            ),
    ),
]
