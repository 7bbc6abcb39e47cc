import { formatPhone } from '@mikomi/domain/shared';
import { useViewer } from '../session/viewer-context.tsx';

/** A number as readers in the organization's country write it. */
export function PhoneText({ e164 }: { readonly e164: string }) {
  const { phoneCountry } = useViewer();
  return formatPhone(e164, phoneCountry);
}
