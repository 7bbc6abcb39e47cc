import type { FormConsent, FormText, WebForm } from '@mikomi/domain/capture';

/** A form as its builder has it: wordings are counted and products named when it is kept. */
export interface FormDraft extends Omit<WebForm, 'consents' | 'productNames'> {
  readonly consents: readonly Pick<FormConsent, 'purpose' | 'wording'>[];
  readonly productIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly productGroupIds: readonly string[];
}

/** So many wordings of a purpose are remembered; a page that is older is not sent any more. */
const MOST_EARLIER = 50;

/**
 * The consents of a form that is kept anew: other words are another version, and those before them stay known.
 */
export function countedWordings(
  drafts: FormDraft['consents'],
  standing: readonly FormConsent[],
): readonly FormConsent[] {
  return drafts.map(({ purpose, wording }): FormConsent => {
    const before = standing.find((consent) => consent.purpose === purpose);
    if (!before) return { purpose, wording, version: 1, earlier: [] };
    if (isSame(before.wording, wording)) return before;
    const { version, earlier } = before;
    return {
      purpose,
      wording,
      version: version + 1,
      earlier: [{ version, wording: before.wording }, ...earlier].slice(0, MOST_EARLIER),
    };
  });
}

const isSame = (a: FormText, b: FormText) => a.en === b.en && a.ja === b.ja;
