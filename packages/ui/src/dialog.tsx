import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { IconClose } from './icons.ts';
import './dialog.css';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Called for Esc, the cross and a click outside; the caller keeps the draft. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /**
   * `alert` for what cannot be undone: it closes only by one of its own buttons or Esc. `once` for what is never shown again:
   * it closes only by its own buttons.
   */
  readonly kind?: 'form' | 'alert' | 'once' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
}

/** A modal surface for one task; focus stays inside and returns where it came from. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, closeLabel, kind = 'form', size = 'medium', children, footer } = props;
  return (
    <ModalOverlay
      className="ui-veil"
      isOpen={isOpen}
      isDismissable={kind === 'form'}
      isKeyboardDismissDisabled={kind === 'once'}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames('ui-dialog-frame', `ui-dialog-${size}`)}>
        <AriaDialog className="ui-dialog" role={kind === 'alert' ? 'alertdialog' : 'dialog'}>
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            {kind === 'form' ? (
              <IconButton
                label={closeLabel}
                icon={<IconClose aria-hidden="true" />}
                size="small"
                onPress={onClose}
              />
            ) : null}
          </header>
          <div className="ui-dialog-body">{children}</div>
          {footer ? <footer className="ui-dialog-foot">{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
