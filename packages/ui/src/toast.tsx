import type { ReactNode } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastQueue as AriaToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  Link,
  Text,
} from 'react-aria-components';
import { IconClose, IconFault } from './icons.ts';
import './toast.css';

export interface ToastMessage {
  /** What happened, in one short sentence. */
  readonly text: ReactNode;
  readonly tone?: 'done' | 'fault' | undefined;
  /** One way on, mostly "Undo". Acting closes the toast. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  /** Further ways on, before it: an address that leads away, or another act. */
  readonly ways?: readonly ToastWay[] | undefined;
}

export interface ToastWay {
  readonly label: string;
  readonly href?: string | undefined;
  /** Acting closes the toast; following an address does not. */
  readonly onAction?: () => void;
}

/** The toasts of one page: `show` adds one and returns the function that takes it away. */
export interface Toasts {
  readonly show: (message: ToastMessage, options?: { readonly milliseconds?: number }) => () => void;
  readonly queue: AriaToastQueue<ToastMessage>;
}

const READING_TIME = 6_000;
const TIME_TO_UNDO = 12_000;

/**
 * Makes a queue of toasts. What can be acted on stays twice as long, or until it is closed where `lasts` says so;
 * a fault stays until it is closed.
 */
export function createToasts(lasts: () => boolean = () => false): Toasts {
  const queue = new AriaToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
  return {
    queue,
    show(message, options) {
      const usual = message.action || message.ways ? TIME_TO_UNDO : READING_TIME;
      const stays = message.tone === 'fault' || ((message.action ?? message.ways) !== undefined && lasts());
      const key = queue.add(message, stays && !options ? {} : { timeout: options?.milliseconds ?? usual });
      return () => queue.close(key);
    },
  };
}

export interface ToastRegionProps {
  readonly toasts: Toasts;
  /** Names the landmark, reached with F6. */
  readonly label: string;
  readonly closeLabel: string;
}

/** Where toasts appear: announced as they come, paused while hovered or focused. */
export function ToastRegion({ toasts, label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion queue={toasts.queue} aria-label={label} className="ui-toasts">
      {({ toast }) => (
        <AriaToast toast={toast} className="ui-toast">
          <AriaToastContent className="ui-toast-content">
            {toast.content.tone === 'fault' ? <IconFault aria-hidden="true" /> : null}
            <Text slot="title" className="ui-toast-text">
              {toast.content.text}
            </Text>
          </AriaToastContent>
          {toast.content.ways ? (
            <span className="ui-toast-ways">
              {toast.content.ways.map(({ label, href, onAction }) =>
                href ? (
                  <Link key={label} className="ui-toast-action" href={href}>
                    {label}
                  </Link>
                ) : (
                  <Button
                    key={label}
                    className="ui-toast-action"
                    onPress={() => {
                      onAction?.();
                      toasts.queue.close(toast.key);
                    }}
                  >
                    {label}
                  </Button>
                ),
              )}
            </span>
          ) : null}
          {toast.content.action ? (
            <Button
              className="ui-toast-action"
              onPress={() => {
                toast.content.action?.onAction();
                toasts.queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          ) : null}
          <Button slot="close" aria-label={closeLabel} className="ui-toast-close">
            <IconClose aria-hidden="true" />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
