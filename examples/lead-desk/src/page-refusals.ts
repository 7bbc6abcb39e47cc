import type { Locale, Refusal } from '@mikomi/domain/shared';
import { say } from './judge-enquiry.ts';
import type { TypedField } from './read-enquiry.ts';

/** Says beside each typed field what the rules have against it, and nothing beside those that are fine. */
export function showRefusals(
  form: HTMLFormElement,
  refused: Partial<Readonly<Record<TypedField, Refusal>>>,
  locale: Locale,
): void {
  for (const place of form.querySelectorAll<HTMLElement>('.refused')) {
    const name = place.id.replace('-refused', '') as TypedField;
    const refusal = refused[name];
    place.textContent = refusal === undefined ? '' : say(refusal, locale);
    const input = form.elements.namedItem(name) as HTMLInputElement;
    input.setAttribute('aria-invalid', String(refusal !== undefined));
  }
}
