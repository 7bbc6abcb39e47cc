import { Breadcrumb as AriaBreadcrumb, Breadcrumbs, Link } from 'react-aria-components';
import { IconForward } from './icons.ts';
import './breadcrumb.css';

export interface BreadcrumbStep {
  readonly id: string;
  readonly text: string;
  readonly href?: string;
}

export interface BreadcrumbProps {
  /** Names the landmark. */
  readonly label: string;
  /** From the outermost to the place itself. */
  readonly steps: readonly BreadcrumbStep[];
}

/** Where this is and what it lies in. */
export function Breadcrumb({ label, steps }: BreadcrumbProps) {
  return (
    <nav aria-label={label}>
      <Breadcrumbs className="ui-breadcrumb">
        {steps.map(({ id, text, href }, index) => (
          <AriaBreadcrumb key={id} id={id} className="ui-breadcrumb-step">
            <Link className="ui-breadcrumb-link" {...(href ? { href } : {})}>
              {text}
            </Link>
            {index < steps.length - 1 ? <IconForward aria-hidden="true" /> : null}
          </AriaBreadcrumb>
        ))}
      </Breadcrumbs>
    </nav>
  );
}
