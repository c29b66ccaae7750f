// Which part of a package belongs to which (ECMA-376-2 part 6.5), and addresses that links point to.
import { attribute, type Attributes, type XmlHandler } from "../xml/walk-xml.ts"

export class RelationshipsHandler implements XmlHandler {
    /** Id → target, as written. */
    readonly targets: Map<string, string> = new Map()
    readonly mails: string[] = []

    open(name: string, attributes: Attributes): void {
        if (name !== "Relationship") return
        const target = attribute(attributes, "Target") ?? ""
        if (/^mailto:/i.test(target)) this.mails.push(target)
        this.targets.set(attribute(attributes, "Id") ?? "", target)
    }

    close(): void {
        // Everything stands in attributes.
    }

    text(): void {
        // Everything stands in attributes.
    }
}

/** `xl/_rels/workbook.xml.rels` and `worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml` */
export function targetPath(relsPath: string, target: string): string {
    if (target.startsWith("/")) return target.slice(1)
    const folders = relsPath.split("/").slice(0, -2)
    for (const step of target.split("/")) {
        if (step === "..") folders.pop()
        else if (step !== ".") folders.push(step)
    }
    return folders.join("/")
}

/** `xl/_rels/workbook.xml.rels` → `xl/workbook.xml` */
export function sourcePath(relsPath: string): string {
    return relsPath.replace(/_rels\/([^/]*)\.rels$/, "$1")
}
