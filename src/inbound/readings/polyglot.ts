// A picture that is a program as well: the first bytes of a picture, and a page of PHP, JSP or ASP behind them. A file is
// stored more often than it is executed, and so counts half; but no camera writes such a page, and the head of a picture is
// there for a check to be satisfied. Source: CWE-434, CAPEC-1, the polyglots of upload filters.

/** JPEG, PNG, GIF, BMP, WebP, TIFF; latin1. */
const PICTURE = /^(?:\xff\xd8\xff|\x89PNG|GIF8|BM|RIFF[^]{4}WEBP|II\*\0|MM\0\*)/
const SERVER_PAGE = /<\?(?:php|=)|<%[@=!]/i

/** @param first bytes of the file, as many as are there */
export function isPicture(first: Uint8Array): boolean {
    return PICTURE.test(latin1(first.subarray(0, 12)))
}

/** Cheap: whether any such page begins in these bytes. */
export function mayOpenServerPage(bytes: Uint8Array): boolean {
    return SERVER_PAGE.test(latin1(bytes))
}

function latin1(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
}
