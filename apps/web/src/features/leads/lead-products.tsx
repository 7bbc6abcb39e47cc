import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd, IconButton, IconMore, Menu, MenuItem, MenuSection } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import type { Interest } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { type WonLine, worthOfLine } from './convert-values.ts';
import styles from './lead-products.module.css';
import section from './section.module.css';
import { useInterestWords } from './use-interest-words.ts';

const AddProduct = lazy(() =>
  import('./add-product.lookup.tsx').then(({ AddProduct }) => ({ default: AddProduct })),
);

const LeadProductsLead = graphql(`
  fragment LeadProducts_Lead on Lead {
    id
    status
    viewerCanEdit
    productLines {
      id
      name
      product {
        id
        group {
          id
          name
        }
      }
      quantity
      state
      interest
      unitPrice {
        amount
        currency
      }
    }
  }
`);

const LeadProductsEdit = graphql(`
  mutation LeadProducts_Edit($input: EditProductLineInput!) {
    editProductLine(input: $input) {
      ... on EditProductLinePayload {
        commandId
        lead {
          id
          ...LeadProducts_Lead
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

const LeadProductsRemove = graphql(`
  mutation LeadProducts_Remove($input: RemoveProductLineInput!) {
    removeProductLine(input: $input) {
      ... on RemoveProductLinePayload {
        commandId
        lead {
          id
          ...LeadProducts_Lead
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type Line = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly interest?: Interest | null;
};

/** What a lead is about, with how many and at which price. */
export function LeadProducts({ lead }: { readonly lead: FragmentType<typeof LeadProductsLead> }) {
  const { id: leadId, status, viewerCanEdit, productLines } = readFragment(LeadProductsLead, lead);
  const { t } = useLingui();
  const formats = useFormats();
  const [isAdding, setAdding] = useState(false);
  const canEdit = viewerCanEdit && status === 'OPEN';
  const states = useLineStates();
  const interests = useInterestWords();
  if (productLines.length === 0 && !canEdit) return null;
  return (
    <section aria-label={t`Products`}>
      <h2 className={section.title}>{t`Products`}</h2>
      <ul className={styles.lines}>
        {productLines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span>
              {line.name}
              {line.quantity === 1 ? null : ` × ${formats.number(line.quantity)}`}
              <span className={styles.state}>
                {[
                  ...(line.product?.group ? [line.product.group.name] : []),
                  states[line.state] ?? line.state,
                  ...(line.interest ? [interests[line.interest]] : []),
                ].join(' · ')}
              </span>
            </span>
            <LinePrice line={line} />
            {canEdit && line.state !== 'WON' ? <LineMenu line={line} /> : <span />}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <Suspense fallback={null}>
          <AddProduct leadId={leadId} onClose={() => setAdding(false)} />
        </Suspense>
      ) : canEdit ? (
        <div className={styles.add}>
          <Button
            variant="quiet"
            size="small"
            icon={<IconAdd aria-hidden="true" />}
            onPress={() => setAdding(true)}
          >
            {t`Add a product`}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** What a line comes to, and from which price when there are several. */
function LinePrice({ line }: { readonly line: WonLine }) {
  const { t } = useLingui();
  const formats = useFormats();
  const worth = worthOfLine(line);
  if (!line.unitPrice || !worth) return <span />;
  const each = formats.money(line.unitPrice);
  return (
    <span className={styles.price}>
      {formats.money(worth)}
      {line.quantity === 1 ? null : <span className={styles.state}>{t`${each} each`}</span>}
    </span>
  );
}

function useLineStates(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return { INTERESTED: t`Interested`, OFFERED: t`Offered`, WON: t`Won`, LOST: t`Lost` };
}

function LineMenu({ line }: { readonly line: Line }) {
  const { t } = useLingui();
  const edit = useCommand(LeadProductsEdit);
  const remove = useCommand(LeadProductsRemove);
  const showUndo = useUndoToast();
  const states = useLineStates();
  const interests = useInterestWords();
  const { id, name, state, interest } = line;
  const setState = async (next: 'INTERESTED' | 'OFFERED' | 'LOST') => {
    if (next === state) return;
    const answer = await edit({ input: { id, state: next } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${name}: ${states[next]}`, answer.payload.commandId);
  };
  const setInterest = async (next: Interest) => {
    const answer = await edit({ input: { id, interest: next } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${name}: ${interests[next]}`, answer.payload.commandId);
  };
  const takeOff = async () => {
    const answer = await remove({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else showUndo(t`${name} is taken off.`, answer.payload.commandId);
  };
  return (
    <Menu
      label={name}
      placement="bottom end"
      trigger={<IconButton size="small" label={t`Change ${name}`} icon={<IconMore aria-hidden="true" />} />}
    >
      <MenuSection
        title={t`Where it stands`}
        selectionMode="single"
        selected={[state]}
        onSelect={([chosen]) => (chosen ? void setState(chosen as 'OFFERED') : undefined)}
      >
        {(['INTERESTED', 'OFFERED', 'LOST'] as const).map((each) => (
          <MenuItem key={each} id={each} text={states[each] ?? each} />
        ))}
      </MenuSection>
      <MenuSection
        title={t`How much they want it`}
        selectionMode="single"
        selected={interest ? [interest] : []}
        onSelect={([chosen]) => (chosen ? void setInterest(chosen as Interest) : undefined)}
      >
        {(['STRONG', 'SOME', 'NONE'] as const).map((each) => (
          <MenuItem key={each} id={each} text={interests[each]} />
        ))}
      </MenuSection>
      <MenuSection title={t`More`}>
        <MenuItem id="remove" text={t`Take it off the lead`} isDanger onAction={() => void takeOff()} />
      </MenuSection>
    </Menu>
  );
}
