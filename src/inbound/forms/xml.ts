/**
 * XML that makes a parser read files, call addresses or grow without end: entities of its own, external document types,
 * includes, style sheets. Source: CWE-611, CWE-776, CAPEC-201, CAPEC-197, XML 1.0, XInclude.
 *
 * Must not match: the document type of HTML, entities in use, SVG and office files without declarations of their own.
 * Errs towards refusing a document that declares an entity for itself: honest senders have stopped doing so.
 */
import { XML_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { OPENS_TAG } from "../anchors.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"

type Name = keyof typeof XML_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "entity-declaration": { score: 100, cwe: [611, 776], capec: [201, 197], attack: ["T1190", "T1005"] },
    "external-document-type": { score: 100, cwe: [611], capec: [201], attack: ["T1190", "T1005"] },
    "xml-include": { score: 100, cwe: [611], capec: [201], attack: ["T1190", "T1005"] },
    "xml-program": { score: 100, cwe: [91, 94], capec: [250], attack: ["T1190", "T1059"] },
}

export const XML_DETECTOR: Detector = formDetector<Name>({
    name: "xml",
    wants: (_, anchors) => (anchors & OPENS_TAG) !== 0,
    anchor: /<!\s{0,4}(?:ENTITY|DOCTYPE)|<[\w-]{0,16}:?include|<\?xml-stylesheet|<[\w-]{0,16}:|<\?import|<!--esi|ObjectDataProvider|clr-namespace|\sz:(?:type|factorytype|assembly)/i,
    techniques: TECHNIQUES,
    messages: XML_MESSAGES,
    forms: [
        {
            technique: "entity-declaration",
            pattern: /<!ENTITY\s{1,16}(?:%\s{1,16})?[\w.:-]{1,80}\s{1,16}(?:SYSTEM|PUBLIC|["'])/i,
        },
        {
            technique: "external-document-type",
            pattern:
                /<!DOCTYPE\s{1,16}[\w.:-]{1,80}\s{1,16}(?:SYSTEM\s{1,16}["']|PUBLIC\s{1,16}["'](?!-\/\/(?:W3C|IETF)\/\/DTD)[^"']{0,200}["']\s{1,16}["'])/i,
        },
        {
            technique: "xml-include",
            pattern: /<(?!esi:)[\w-]{1,16}:include\s[^>]{0,200}href|http:\/\/www\.w3\.org\/2001\/XInclude/i,
        },
        // What a cache at the edge puts together: Edge Side Includes.
        {
            technique: "xml-include",
            pattern:
                /<esi:(?:include|inline|vars|assign|eval|function|foreach|debug|choose|try|attempt|remove|text|when|otherwise)\b|<!--esi\b/i,
        },
        // Objects of .NET by their classes.
        // What NetDataContractSerializer makes an object by; other serializers of .NET name no assembly.
        { technique: "xml-program", pattern: /<[^<>]{1,400}\sz:(?:Type|FactoryType|Assembly)\s{0,4}=\s{0,4}["']/ },
        {
            technique: "xml-program",
            pattern:
                /<(?:[\w-]{1,16}:)?ObjectDataProvider\b|["']clr-namespace:\s{0,4}System\.(?:Diagnostics|Reflection|IO|Management|Activities|Windows\.(?:Data|Markup))/i,
        },
        {
            technique: "xml-program",
            pattern:
                /<\?xml-stylesheet\s[^>]{0,200}href\s{0,4}=\s{0,4}["'](?!\/?[\w.-]{1,80}["'])|<\?import\s{1,8}\w|<msxsl:script|<xsl:[\w-]{1,24}\s[^>]{0,200}(?:document\(|system-property\(|php:function|unparsed-text\()|xmlns:\w{1,16}\s{0,4}=\s{0,4}["'](?:xalan|java|http:\/\/xml\.apache\.org\/xalan\/java|urn:schemas-microsoft-com:xslt)/i,
        },
    ],
})
