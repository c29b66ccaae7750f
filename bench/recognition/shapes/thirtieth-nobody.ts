// The thirtieth set: answers, sheets, texts and logs without anybody.
import { day, yen } from "../nineteenth-shape.ts"
import type { Random } from "../random.ts"
import { CSV, csvLine, JSON_TYPE, lines, nobody, TEXT, XML, type Shape } from "../shape.ts"
import { each, jsonOf, moment, uuid } from "../twentyninth-shape.ts"

const jsonNobody = (id: string, why: string, value: (random: Random) => unknown): Shape =>
    nobody(id, why, JSON_TYPE, (random) => jsonOf(value(random), random))

export const THIRTIETH_NOBODY: readonly Shape[] = [
    jsonNobody("thirtieth-none-rates", "rates of exchange", (r) => ({
        base: "JPY",
        timestamp: moment(r, "Z"),
        rates: Object.fromEntries(["USD", "EUR", "GBP", "KRW", "TWD"].map((one) => [one, r.below(10_000) / 1e6])),
    })),
    jsonNobody("thirtieth-none-menu", "a kitchen's dishes with what each is of, one called as a person is", (r) => ({
        restaurant: { name: "味処 平野", tel: "0290-00-2981" },
        categories: [
            {
                name: "定食",
                items: [
                    { name: "生姜焼き定食", price: yen(r) },
                    { name: "北村さんの卵かけごはん", price: 500 },
                ],
            },
            {
                name: "酒",
                items: [
                    { name: "菊地 純米", price: yen(r) },
                    { name: "久保 本醸造", price: yen(r) },
                ],
            },
        ],
    })),
    jsonNobody("thirtieth-none-audit", "what a check of packages found", (r) => ({
        auditReportVersion: 2,
        vulnerabilities: {
            "mini-parser": {
                name: "mini-parser",
                severity: "moderate",
                isDirect: false,
                via: [
                    {
                        source: 1_002_900 + r.below(90),
                        title: "ReDoS in mini-parser",
                        url: "https://example.com/advisories/29",
                    },
                ],
                range: "<2.9.1",
                fixAvailable: true,
            },
        },
        metadata: {
            vulnerabilities: { info: 0, low: 0, moderate: 1, high: 0, total: 1 },
            dependencies: { total: 290 },
        },
    })),
    nobody("thirtieth-none-names-csv", "names by how many households have them", CSV, (r) =>
        lines([
            "順位,名字,読み,世帯数,構成比",
            ...["佐藤,サトウ", "鈴木,スズキ", "髙橋,タカハシ", "比嘉,ヒガ"].map((one, at) =>
                csvLine([at + 1, one, 1_000 + r.below(9_000), `1.${r.below(10)}%`]),
            ),
        ]),
    ),
    nobody("thirtieth-none-stops-csv", "stops of buses as feeds give them, called as families are", CSV, (r) =>
        lines([
            "stop_id,stop_code,stop_name,stop_lat,stop_lon,zone_id,location_type",
            ...["水野", "土屋", "浜田", "新井", "関"].map((one, at) =>
                csvLine([`29_${at}`, r.digits(4), one, `35.${r.digits(6)}`, `139.${r.digits(6)}`, `z${at}`, 0]),
            ),
        ]),
    ),
    nobody(
        "thirtieth-none-pom",
        "a build's file with a licence and its parts",
        XML,
        (r) =>
            `<?xml version="1.0" encoding="UTF-8"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>jp.example.meibo</groupId><artifactId>meibo-core</artifactId><version>2.9.${r.below(9)}</version><name>Meibo Core</name><licenses><license><name>Apache License, Version 2.0</name></license></licenses><dependencies><dependency><groupId>org.example</groupId><artifactId>name-util</artifactId><version>1.${r.below(20)}</version></dependency></dependencies></project>\n`,
    ),
    nobody(
        "thirtieth-none-disaster-mail",
        "a city's mail to all who asked for it",
        TEXT,
        (r) =>
            `【例示市 防災メール】\n${day(r, "/")} 06:10 発表\n\n大雨警報（土砂災害）が発表されました。\n対象：例示市全域\n避難所：中央公民館（0290-00-2982）、例示台小学校（0290-00-2901）\n\n配信停止は stop@bosai.city.example.lg.jp へ空メールを送ってください。\n`,
    ),
    nobody("thirtieth-none-unit-log", "a machine's log of its services", TEXT, (r) =>
        each(
            [
                "systemd[1]: Started Session 29 of user deploy.",
                "sshd[2901]: Server listening on 0.0.0.0 port 22.",
                "kernel: eth0: link up, 1000Mbps",
                "cron[291]: (root) CMD (/usr/local/bin/meibo-backup --all)",
                "postfix/qmgr[88]: 4C1D29: from=<root@web01.example.com>, size=612, nrcpt=1 (queue active)",
            ],
            (one) => `Nov 28 0${r.below(10)}:1${r.below(10)}:07 web01 ${one}`,
        ),
    ),
    nobody("thirtieth-none-cluster-events", "what happened to parts of a cluster", "application/x-ndjson", (r) =>
        each([1, 2, 3, 4, 5], (at) =>
            JSON.stringify({
                kind: "Event",
                reason: r.pick(["Pulled", "Created", "BackOff"]),
                involvedObject: { kind: "Pod", name: `meibo-api-${r.digits(5)}`, namespace: "okeiko", uid: uuid(r) },
                source: { component: "kubelet", host: `node-${at}.example.internal` },
                count: r.below(29),
                firstTimestamp: moment(r, "Z"),
            }),
        ),
    ),
    nobody(
        "thirtieth-none-licence",
        "the terms of a licence with placeholders for who holds it",
        TEXT,
        () =>
            'MIT License\n\nCopyright (c) 2026 <copyright holders>\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, subject to the following conditions:\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND. IN NO EVENT\nSHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM.\n',
    ),
]
