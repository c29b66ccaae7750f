// Mail as it is sent, and address books.
import iconv from "iconv-lite"
import { addressOf, birthOf, kanaOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { shape, shapeOfOne, type Shape } from "../shape.ts"

const MAIL = "message/rfc822"
const word = (text: string): string => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`
const folded = (base64: string): string => (base64.match(/.{1,76}/g) ?? []).join("\r\n")
const quotedPrintable = (text: string): string =>
    text
        .replaceAll(/[^\x20-\x3c\x3e-\x7e\n]/g, (sign) =>
            Array.from(Buffer.from(sign), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
        )
        .replaceAll("\n", "\r\n")

export const MAIL_SHAPES: readonly Shape[] = [
    shapeOfOne(
        "mail-plain",
        "sender in the header, body in UTF-8",
        MAIL,
        ["name", "email", "phone"],
        (one) =>
            `From: ${nameOf(one, " ")} <${one.email}>\r\nTo: info@example.jp\r\nSubject: question\r\nDate: Fri, 01 May 2026 10:00:00 +0900\r\nMessage-ID: <abc.123@mail.example.jp>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nお世話になっております。\r\n携帯: ${mobileOf(one)}\r\n`,
    ),
    shapeOfOne(
        "mail-encoded-words",
        "names in encoded words (RFC 2047)",
        MAIL,
        ["name", "email"],
        (one) =>
            `From: ${word(nameOf(one, " "))} <${one.email}>\r\nTo: ${word("窓口")} <info@example.jp>\r\nSubject: ${word("お問い合わせ")}\r\nMessage-ID: <abc.123@mail.example.jp>\r\n\r\nhello\r\n`,
    ),
    shapeOfOne(
        "mail-base64",
        "the body in base64",
        MAIL,
        ["name", "email", "phone", "address"],
        (one) =>
            `From: form <noreply@example.jp>\r\nTo: info@example.jp\r\nSubject: form\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(Buffer.from(`お名前：${nameOf(one, " ")}\nメール：${one.email}\n電話番号：${mobileOf(one)}\n住所：${addressOf(one)}\n`).toString("base64"))}\r\n`,
    ),
    shapeOfOne(
        "mail-quoted-printable",
        "the body in quoted-printable",
        MAIL,
        ["name", "email", "birth"],
        (one) =>
            `From: form <noreply@example.jp>\r\nTo: info@example.jp\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(`氏名：${nameOf(one)}\nメール：${one.email}\n生年月日：${birthOf(one)}\n`)}`,
    ),
    shapeOfOne("mail-iso-2022-jp", "the charset of old Japanese mail", "text/plain", ["name", "email"], (one) =>
        iconvJis(
            `From: staff\nお名前：${one.family}${one.given === "エミリ" ? "恵美" : one.given}\nメール：${one.email}\n`,
        ),
    ),
    shape(
        "mail-multipart",
        "a table attached as base64",
        MAIL,
        ["name", "email"],
        (people) =>
            `From: noreply@example.jp\r\nTo: info@example.jp\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nlist attached\r\n--b1\r\nContent-Type: text/csv; charset=utf-8; name="list.csv"\r\nContent-Transfer-Encoding: base64\r\n\r\n${folded(Buffer.from(`氏名,メール\r\n${people.map((one) => `${nameOf(one)},${one.email}`).join("\r\n")}\r\n`).toString("base64"))}\r\n--b1--\r\n`,
    ),
    shape(
        "vcard-3",
        "an address book, version 3",
        "text/vcard",
        ["name", "kana", "email", "phone", "address", "postal", "birth"],
        (people) =>
            people
                .map(
                    (one) =>
                        `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${one.family};${one.given};;;\r\nFN:${nameOf(one, " ")}\r\nX-PHONETIC-LAST-NAME:${one.familyKana}\r\nX-PHONETIC-FIRST-NAME:${one.givenKana}\r\nTEL;TYPE=CELL:${mobileOf(one)}\r\nEMAIL;TYPE=INTERNET:${one.email}\r\nADR;TYPE=HOME:;;${one.town}${one.block.join("-")};${one.city};${one.prefecture};${postalOf(one)};日本\r\nBDAY:${birthOf(one)}\r\nEND:VCARD`,
                )
                .join("\r\n"),
    ),
    shape(
        "vcard-2-quoted",
        "an address book of an old telephone: quoted-printable",
        "text/x-vcard",
        ["name", "phone"],
        (people) =>
            people
                .map(
                    (one) =>
                        `BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quotedPrintable(`${one.family};${one.given};;;`)}\r\nTEL;CELL:${one.mobile}\r\nEND:VCARD`,
                )
                .join("\r\n"),
    ),
    shape(
        "calendar-attendees",
        "a calendar entry with attendees",
        "text/calendar",
        ["name", "email"],
        (people) =>
            `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:20260501T010000Z\r\nSUMMARY:打ち合わせ\r\n${people.map((one) => `ATTENDEE;ROLE=REQ-PARTICIPANT;CN=${nameOf(one, " ")}:mailto:${one.email}`).join("\r\n")}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ),
    shape("ldif", "a directory export, names in base64", "text/plain", ["name", "email", "phone"], (people) =>
        people
            .map(
                (one) =>
                    `dn: uid=u${one.id},ou=people,dc=example,dc=jp\nobjectClass: inetOrgPerson\ncn:: ${Buffer.from(nameOf(one, " ")).toString("base64")}\nmail: ${one.email}\nmobile: ${mobileOf(one)}\n`,
            )
            .join("\n"),
    ),
    shapeOfOne(
        "text-signature-kana",
        "a form with reading and postal code, labels padded",
        "text/plain; charset=utf-8",
        ["name", "kana", "postal", "address", "phone"],
        (one) =>
            `お 名 前 ： ${nameOf(one, "　")}\nふりがな ： ${kanaOf(one)}\n郵便番号 ： ${postalOf(one)}\n住　　所 ： ${addressOf(one)}\n電話番号 ： ${mobileOf(one)}\n`,
    ),
]

function iconvJis(text: string): Uint8Array {
    // iconv-lite has no ISO-2022-JP: EUC-JP with the high bits off, between escape sequences (RFC 1468).
    const bytes: number[] = []
    let isWide = false
    const switchTo = (wide: boolean): void => {
        if (wide !== isWide) bytes.push(0x1b, ...(wide ? [0x24, 0x42] : [0x28, 0x42]))
        isWide = wide
    }
    for (const sign of text) {
        const encoded = iconv.encode(sign, "euc-jp")
        switchTo(encoded.length > 1)
        bytes.push(...Array.from(encoded, (byte) => byte & 0x7f))
    }
    switchTo(false)
    return Uint8Array.from(bytes)
}
