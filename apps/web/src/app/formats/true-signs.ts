/**
 * The signs that people read, where the formats of the platform write those of typewriters: a minus is as wide as a plus, not a
 * hyphen, and a Japanese yen is as wide as the digits beside it.
 */
export const withTrueSigns = (text: string): string => text.replace('-', '−').replace('￥', '¥');
