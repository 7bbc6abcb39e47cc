import type { Attribution } from '@mikomi/domain/capture';
import { textAt } from '../payload/json.ts';

/** Whether somebody came from an ad that opens a chat. */
export function isFromAd(referral: unknown): boolean {
  return textAt(referral, 'ad_id') !== null || textAt(referral, 'source')?.toUpperCase() === 'ADS';
}

/** Where somebody came from: an ad, a link m.me/…?ref=, which may be a member's. */
export function attributionOfReferral(referral: unknown): Attribution {
  const ad = textAt(referral, 'ad_id');
  const memberToken = textAt(referral, 'ref');
  const content = textAt(referral, 'ads_context_data', 'ad_title');
  const page = textAt(referral, 'referer_uri');
  return {
    ...(ad && { ad }),
    ...(memberToken && { memberToken }),
    ...(content && { content }),
    ...(page && { page }),
  };
}
