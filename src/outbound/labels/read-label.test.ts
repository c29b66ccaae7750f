import fc from "fast-check"
import { expect, test } from "vitest"
import { readLabel } from "./read-label.ts"

const cases = [
    ["氏名", "full-name", null, "plain"],
    ["お名前 ※必須", "full-name", null, "marks"],
    ["【氏名】", "full-name", null, "brackets"],
    ["Name / 氏名", "full-name", null, "both languages"],
    ["電話番号（自宅）", "phone", null, "remark in parentheses"],
    ["ＴＥＬ", "phone", null, "full-width"],
    ["保護者電話番号", "phone", "保護者", "somebody else's"],
    ["緊急連絡先", "phone", "緊急連絡先", "somebody else's"],
    ["guardian_email", "email", "guardian", "somebody else's"],
    ["customer.email", "email", null, "a path"],
    ["mail_address", "email", null, "snake case"],
    ["emailAddress2", "email", null, "camel case, numbered"],
    ["E-Mail", "email", null, "hyphen"],
    ["userName", "bare-nickname", null, "an account"],
    ["customerName", "full-name", null, "a person by the word before"],
    ["name", "bare-name", null, "a name of anything"],
    ["名前", "full-name", null, "on its own a person's"],
    ["商品の名前", "other", null, "a thing's"],
    ["商品名", "product", null, "a thing's"],
    ["ファイル名", "other", null, "a file's"],
    ["product_name", "product", null, "a thing's"],
    ["hostname", "other", null, "a machine's"],
    ["氏名変更日", "other", null, "the head is last: a date"],
    ["生年月日", "birth", null, "ends in 日 and is none of those"],
    ["登録日", "other", null, "another date"],
    ["created_at", "other", null, "another date"],
    ["会社電話番号", "contact", null, "an office's"],
    ["お問い合わせ番号", "contact", null, "a tracking number"],
    ["注文番号", "code", null, "a number"],
    ["マイナンバー（個人番号）", "my_number", null, "both words"],
    ["氏名（カナ）", "kana", null, "remark that changes the field"],
    ["氏名(姓)", "family-name", null, "half"],
    ["姓（カナ）", "family-kana", null, "half a reading"],
    ["last_name_kana", "family-kana", null, "half a reading"],
    ["ip_address", "other", null, "another address"],
    ["shippingAddress", "address", "shipping", "somebody's"],
    ["参加者2 氏名", "full-name", "参加者2", "one of several persons"],
    ["guest_2_phone", "phone", "guest2", "one of several persons"],
    ["メールアドレス1の種類", "email", null, "one of a person's values"],
    ["E-mail 2 - Value", "email", null, "one of a person's values"],
    ["email_from", "email", null, "who sends is the record's person"],
    ["名称_カナ", "other", null, "the reading of a thing"],
    ["施設名フリガナ", "other", null, "the reading of a thing"],
    ["phoneticFamilyName", "family-kana", null, "half a reading"],
    ["givenNameReading", "given-kana", null, "half a reading"],
    ["USER_NM_KANA", "kana", null, "words cut short"],
    ["SEX_KBN", "sex", null, "a code of a sex"],
    ["birthdays.date.year", "birth-year", null, "a part of a date"],
    ["birthday.$date", "birth", null, "a type that a database writes"],
    ["名 / 姓", "full-name", null, "both halves in one column"],
    ["Last name / First name", "full-name", null, "both halves in one column"],
    ["office.tel", "contact", null, "an office's line"],
    ["station.name", "organisation", null, "a place's name"],
    ["home.tel", "phone", null, "a person's line"],
    ["order[name][name01]", "family-name", null, "the name of a control"],
    ["member[0][email]", "email", null, "the name of a control in a list"],
    ["xyzzy", "unknown", null, "says nothing"],
    ["", "none", null, "empty"],
    [
        "この欄にはお客様の氏名をご記入ください。ご記入いただいた氏名は本サービスの提供のためだけに使用し、第三者に提供することはありません。ご不明な点はお問い合わせください。",
        "unknown",
        null,
        "a sentence",
    ],
] as const

test.each(cases)("label %s is %s of %s: %s", (label, kind, subject) => {
    expect(readLabel(label)).toEqual({ kind, subject })
})

test("any label has a meaning", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (label) => typeof readLabel(label).kind === "string"))
    expect(readLabel(null).kind).toBe("none")
})
