import type { Bilingual } from "../../core/language.ts"
import type { Citation, SourceTag } from "../contract.ts"
import { LAWS, type Law, type LawName } from "./laws.data.ts"
import { CHECKED_ON, SOURCES, SOURCES_CHECKED_ON, type SourceName } from "./sources.data.ts"

/**
 * A citation of one point of law.
 *
 * @param article 「第7条第3号」 and "Art. 7(iii)"; empty where the whole text is meant
 */
export function cite(law: LawName, article: Bilingual, tag: SourceTag, source: SourceName): Citation {
    const { id, name, short }: Law = LAWS[law]
    return {
        lawId: id,
        law: name,
        reference: {
            ja: `${short.ja}${article.ja}`.trim(),
            en: article.en === "" ? short.en : `${short.en}, ${article.en}`,
        },
        tag,
        source: SOURCES[source],
        checkedOn: CHECKED_ON[source] ?? SOURCES_CHECKED_ON,
    }
}
