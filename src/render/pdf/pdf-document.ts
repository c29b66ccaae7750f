// What we use of pdfmake's document, as types of our own: those of the community pull the browser's globals into every file
// of the project, where `performance` is then another one. Sizes are points. Source: pdfmake's documentation.

export type PdfContent = string | PdfText | PdfStack | PdfColumns | PdfTable | PdfList | PdfCanvas

export interface PdfLook {
    readonly fontSize?: number
    readonly bold?: boolean
    readonly color?: string
    readonly background?: string
    readonly fillColor?: string
    readonly alignment?: "left" | "right" | "center"
    /** Left, top, right, bottom. */
    readonly margin?: readonly [number, number, number, number]
    readonly width?: number | "auto" | "*"
    readonly headlineLevel?: number
    /** Kept on one page. */
    readonly unbreakable?: boolean
}

export interface PdfText extends PdfLook {
    readonly text: string | readonly PdfContent[]
}

export interface PdfStack extends PdfLook {
    readonly stack: readonly PdfContent[]
}

export interface PdfColumns extends PdfLook {
    readonly columns: readonly PdfContent[]
}

export interface PdfList extends PdfLook {
    readonly ul: readonly PdfContent[]
}

export interface PdfCanvas extends PdfLook {
    readonly canvas: readonly {
        readonly type: "rect"
        readonly x: number
        readonly y: number
        readonly w: number
        readonly h: number
        readonly lineWidth: number
    }[]
}

export interface PdfTable extends PdfLook {
    readonly table: {
        readonly body: readonly (readonly PdfContent[])[]
        readonly widths?: readonly (number | string)[]
        readonly heights?: readonly number[]
        readonly headerRows?: number
        readonly dontBreakRows?: boolean
    }
    readonly layout?: PdfTableLayout
}

export interface PdfTableLayout {
    readonly hLineWidth?: (line: number) => number
    readonly vLineWidth?: (line: number) => number
    readonly hLineColor?: () => string
    readonly vLineColor?: () => string
    readonly paddingLeft?: () => number
    readonly paddingRight?: () => number
    readonly paddingTop?: () => number
    readonly paddingBottom?: () => number
}

/** A node as it was laid out. */
export interface PdfPlacedNode {
    readonly headlineLevel?: number
    /** `verticalRatio`: 0 at the top of the page's text, 1 at its foot. */
    readonly startPosition: { readonly verticalRatio: number }
}

export interface PdfDocument {
    readonly pageSize: "A4"
    readonly pageOrientation: "portrait" | "landscape"
    readonly pageMargins: readonly [number, number, number, number]
    readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number }
    readonly info: { readonly title: string }
    readonly header: () => PdfContent
    readonly footer: (page: number, pages: number) => PdfContent
    readonly pageBreakBefore: (node: PdfPlacedNode) => boolean
    readonly content: readonly PdfContent[]
}
