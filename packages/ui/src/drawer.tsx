import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';
import { IconClose } from './icons.ts';
import './dialog.css';
import './drawer.css';

export interface DrawerProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode;
}

/** A modal surface that rises from the foot of a phone. */
export function Drawer({ isOpen, onClose, title, closeLabel, children, footer }: DrawerProps) {
  return (
    <ModalOverlay
      className="ui-veil ui-drawer-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="ui-drawer">
        <Dialog className="ui-dialog">
          <header className="ui-dialog-head">
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            <IconButton
              label={closeLabel}
              icon={<IconClose aria-hidden="true" />}
              size="small"
              onPress={onClose}
            />
          </header>
          <div className="ui-dialog-body">{children}</div>
          {footer ? <footer className="ui-dialog-foot">{footer}</footer> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
