// What a page of a mail program keeps for itself: which of several names in one object are somebody's.
import { expect, test } from "vitest"
import type { Keyer } from "../core/keyer.ts"
import { createMeter } from "./meter.ts"

/** Digests that say what they are of. */
const open: Keyer = { keyId: "00000000", digest: (kind, value) => `${kind}:${value}` }

function shown(body: string): string[] {
    const meter = createMeter({ mediaType: "application/json", keyer: open })
    if (meter === null) throw new Error("no meter")
    const records = [...meter.push(body).records, ...meter.end().records]
    return records.flatMap(({ sightings }) =>
        sightings.map(({ identifiers }) => identifiers.map(({ digest }) => digest).join(" ")),
    )
}

const CASES = [
    {
        why: "whoever stands before the address, not the folder below",
        body: `{"sender":"鈴木 翔太 <shota@example.ne.jp>","mailboxes":{"INBOX":{"id":"INBOX","name":"受信箱"}}}`,
        want: ["email:shota@example.ne.jp name:鈴木翔太"],
    },
    {
        why: "without anybody before it a name of the object's own",
        body: `{"mail":"shota@example.ne.jp","name":"鈴木"}`,
        want: ["email:shota@example.ne.jp name:鈴木"],
    },
    {
        why: "texts of a program: what its fields are called",
        body: `{"recipient":"宛先","sender":"差出人","insert":"挿入","namex":"名前"}`,
        want: [],
    },
    {
        why: "how an address is read that a postal code was asked for",
        body: `{"zipcode":"1000001","address1":"東京都","address2":"千代田区","kana1":"ﾄｳｷｮｳﾄ","kana2":"ﾁﾖﾀﾞｸ"}`,
        want: [],
    },
    {
        why: "how somebody is read, beside their address",
        body: `{"name1":"鈴木","name2":"翔太","kana1":"スズキ","kana2":"ショウタ","address1":"東京都千代田区見本1-2-3"}`,
        want: ["name+address:鈴木翔太\u0000東京都千代田区見本1-2-3 name:鈴木翔太"],
    },
    {
        why: "whose card is in Latin letters and whose parcel is not, with one mail address",
        body: `{"email":"taro@example.jp","billing_name":"Taro Yamada","shipping_name":"山田 太郎","shipping_phone":"090-0000-0001"}`,
        want: ["email:taro@example.jp phone:09000000001 name+phone:taroyamada\u000009000000001 name:taroyamada"],
    },
    {
        why: "two names in one script",
        body: `{"email":"taro@example.jp","billing_name":"佐藤 花子","shipping_name":"山田 太郎","shipping_phone":"090-0000-0001"}`,
        want: [
            "email:taro@example.jp",
            "name:佐藤花子",
            "phone:09000000001 name+phone:山田太郎\u000009000000001 name:山田太郎",
        ],
    },
    { why: "the number of a message is no address", body: `{"reply_msgid":"<31@example.ne.jp>","uid":"1"}`, want: [] },
]

test.each(CASES)("$why", ({ body, want }) => {
    expect(shown(body)).toEqual(want)
})
