/**
 * Which reading of names the keys and terms are of that `companyKey`, `nameKey`, `readingKey` and `searchTermsOf` give. Raised
 * whenever one of them gives something else for a text than before: whoever stores what they gave keeps this number with it,
 * and makes it anew where the number is lower. The identities of contact points are no part of it: they do not change.
 */
export const KEYS_VERSION = 3;
