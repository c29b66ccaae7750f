declare module "pdfmake" {
    interface PdfMaker {
        /** Files of the fonts by family and style. */
        setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void
        setUrlAccessPolicy(isAllowed: (url: string) => boolean): void
        setLocalAccessPolicy(isAllowed: (path: string) => boolean): void
        // oxlint-disable-next-line typescript/consistent-type-imports -- an import would make a module of this declaration
        createPdf(document: import("./pdf-document.ts").PdfDocument): { getBuffer(): Promise<Uint8Array> }
    }
    const pdfmake: PdfMaker
    export default pdfmake
}
