// The header of a mail or of a part of one (RFC 5322 part 2.2, RFC 2045 part 5).
import type { TransferEncoding } from "../encoded/transfer-encoding.ts"

export interface HeaderField {
    readonly name: string
    readonly value: string
    readonly start: number
    readonly end: number
}

export interface PartHeader {
    readonly mediaType: string
    readonly charset: string
    readonly boundary: string | null
    readonly encoding: TransferEncoding | null
}

export function partHeaderOf(fields: readonly HeaderField[]): PartHeader {
    const type = valueOf(fields, "content-type")
    const encoding = valueOf(fields, "content-transfer-encoding").trim().toLowerCase()
    return {
        mediaType: (type.split(";", 1)[0] ?? "").trim().toLowerCase() || "text/plain",
        charset: /charset\s*=\s*"?([\w-]{1,40})/i.exec(type)?.[1] ?? "utf-8",
        boundary:
            /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i
                .exec(type)
                ?.slice(1)
                .find((part) => part !== undefined) ?? null,
        encoding: encoding === "base64" || encoding === "quoted-printable" ? encoding : null,
    }
}

function valueOf(fields: readonly HeaderField[], name: string): string {
    return fields.find((field) => field.name === name)?.value ?? ""
}

/** Addresses of one field, apart by commas that stand in no quotes. */
export function addressesOf({ value }: HeaderField): readonly string[] {
    return Array.from(value.matchAll(/(?:"[^"]*"|[^",])+/g), ([address]) => address.trim()).filter(
        (address) => address !== "",
    )
}
