// Two conversations as somebody would have them, for the tests and for docs/incident-dialogue.md. The people, the office
// and the numbers are made up after published incidents of those kinds.
import type { LocalMoment } from "../../core/incident.ts"
import type { Language } from "../../core/language.ts"

export interface Conversation {
    readonly title: string
    readonly language: Language
    readonly lines: readonly string[]
}

export const CONVERSATION_NOW: LocalMoment = "2026-11-20T09:42"

/** 「USBをなくした」: with one answer that is not understood, one "I do not know", and one step back. */
export const USB_LOST: Conversation = {
    title: "USBメモリーをなくした",
    language: "ja",
    lines: [
        "USB",
        "健診結果の整理用 USBメモリー",
        "今日 9時半",
        "昨日の夜7時ごろ",
        "2",
        "患者さん",
        "1",
        "氏名 生年月日 性別 病歴 処置年月日",
        "約3600人",
        "1",
        "戻る",
        "パスワードだけ",
        "関係ない",
        "1",
        "これから連絡する",
        "わからない",
        "通った道とタクシー会社を探した。警察に遺失届を出した。院長に報告した",
    ],
}

/** 「通知書に他人の番号を印刷した」. */
export const WRONG_PRINT: Conversation = {
    title: "通知書に他人の番号を印刷して送った",
    language: "ja",
    lines: [
        "6",
        "ふるさと納税の特例通知書",
        "11/19 15:20",
        "11月12日",
        "4",
        "2",
        "1",
        "1 6 12",
        "5853人のうち1992人",
        "2",
        "1",
        "1",
        "2",
        "2",
        "送った全件を確かめた。届け先の市町村に電話し、返送を頼んだ",
    ],
}

export const USB_LOST_IN_ENGLISH: Conversation = {
    title: "A USB stick was lost",
    language: "en",
    lines: [
        "1",
        "stick with check-up results",
        "today 9:30",
        "0",
        "2",
        "residents",
        "1 8 10 21",
        "about 3600",
        "2",
        "1",
        "1",
        "they will be",
        "3",
        "searched; told the police; told the director",
    ],
}

export const CONVERSATIONS: readonly Conversation[] = [USB_LOST, WRONG_PRINT, USB_LOST_IN_ENGLISH]
