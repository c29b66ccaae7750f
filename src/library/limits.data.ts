/** Every bound of reading, with its unit and reason. Reaching one is declared (`unread`) or only shortens what is looked at. */

/** Units of one article; a whole year of a security blog is some hundred thousand. */
export const ARTICLE_LIMIT = 1_000_000
/** Units of one sentence: longer ones are cut, since some readers look at all pairs of things in a sentence. */
export const SENTENCE_LIMIT = 700
/** Incidents of one article: each new one is compared with those before it. */
export const INCIDENTS_LIMIT = 400
/** Things of one kind read in one sentence. */
export const MENTIONS_LIMIT = 60
/** Witnesses kept of one value. */
export const WITNESSES_LIMIT = 40
/** Values kept of one kind in one record. */
export const VALUES_LIMIT = 200
